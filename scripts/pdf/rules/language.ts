import type { PDFDict } from '@cantoo/pdf-lib';
import { fieldsOf } from '../read/fields.ts';
import { elementOf, marksAround, type Mark } from '../read/marks.ts';
import type { Pdf } from '../read/open.ts';
import { langOf } from '../read/structure.ts';
import { dictIn, textIn, valueIn } from '../read/values.ts';
import { quoted, wordsOf } from '../read/words.ts';
import { atAnnotation, atElement, defineRule, inDocument, type Finding, type Rule } from '../rule.ts';

/** Clause 7.2: the language of every text can be told. */
export const language: Rule[] = [
  needsLang('7.2-2', 'of the outline', (pdf) => {
    const first = valueIn(dictIn(pdf.catalog, 'Outlines'), 'First');
    return first ? [inDocument('outline', 'nothing tells the language of its entries')] : [];
  }),
  elementRule('7.2-21', 'ActualText'),
  elementRule('7.2-22', 'Alt'),
  elementRule('7.2-23', 'E'),
  needsLang('7.2-24', 'of the words for annotations', (pdf) =>
    pdf.annotations
      .filter(({ contents, dict, element }) => contents !== undefined && !saysLang(dict) && !langOf(element))
      .map((annotation) => atAnnotation(pdf, annotation, 'nothing tells the language of its Contents')),
  ),
  needsLang('7.2-25', 'of the labels of form fields', (pdf) => {
    const told = pdf.annotations.filter(({ element }) => langOf(element)).map(({ dict }) => dict);
    return fieldsOf(pdf.catalog)
      .filter(({ dict, label }) => label !== undefined && !saysLang(dict) && !told.includes(dict))
      .map(({ name }) => inDocument(`form field ${name}`, 'nothing tells the language of its TU'));
  }),
  markRule('7.2-30', 'ActualText', ({ actualText }) => actualText),
  markRule('7.2-31', 'Alt', ({ alt }) => alt),
  markRule('7.2-32', 'E', ({ expansion }) => expansion),
  needsLang('7.2-33', 'of the metadata', ({ xmp }) => {
    const properties = xmp && 'properties' in xmp ? xmp.properties : [];
    return properties
      .filter(({ values }) => values.some(({ lang }) => lang === 'x-default'))
      .map(({ name }) => inDocument('metadata', `nothing tells the language of the x-default of ${name.local}`));
  }),
  needsLang('7.2-34', 'of painted text', ({ items }) =>
    items
      .filter(({ kind, mark }) => kind === 'text' && langAt(mark) === undefined)
      .map((item) => ({
        page: item.page,
        place: `text ${quoted(wordsOf(item))}`.trimEnd(),
        problem: 'nothing tells its language',
      })),
  ),
  defineRule('7.2-29', 'Every Lang is a language tag', 'write a tag such as ja or en-GB', (pdf) => {
    const wrong = (lang: string | undefined): lang is string => lang !== undefined && !LANGUAGE_TAG.test(lang);
    const own = textIn(pdf.catalog, 'Lang');
    return [
      ...(wrong(own) ? [inDocument('catalog', `its Lang is (${own})`)] : []),
      ...(pdf.structure?.elements ?? []).flatMap((element) => {
        const lang = textIn(element.dict, 'Lang');
        return wrong(lang) ? [atElement(pdf, element, `its Lang is (${lang})`)] : [];
      }),
      ...pdf.marks.flatMap(({ lang, tag, page }) =>
        wrong(lang) ? [{ page, place: `marked content ${tag}`, problem: `its Lang is (${lang})` }] : [],
      ),
    ];
  }),
];

/** A Language-Tag of RFC 3066. */
const LANGUAGE_TAG = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;

/** A rule that finds nothing in a document whose catalog names a language. */
function needsLang(id: string, whose: string, find: (pdf: Pdf) => Finding[]): Rule {
  return defineRule(id, `The language ${whose} can be told`, 'set Lang in the catalog', (pdf) =>
    saysLang(pdf.catalog) ? [] : find(pdf),
  );
}

function elementRule(id: string, key: 'ActualText' | 'Alt' | 'E'): Rule {
  return needsLang(id, `of a tag’s ${key}`, (pdf) =>
    (pdf.structure?.elements ?? [])
      .filter((element) => textIn(element.dict, key) !== undefined && langOf(element) === undefined)
      .map((element) => atElement(pdf, element, `nothing tells the language of its ${key}`)),
  );
}

function markRule(id: string, key: string, textOf: (mark: Mark) => string | undefined): Rule {
  return needsLang(id, `of the ${key} of a Span in the content`, (pdf) =>
    pdf.marks
      .filter((mark) => mark.tag === 'Span' && textOf(mark) !== undefined && langAt(mark) === undefined)
      .map((mark) => ({
        page: mark.page,
        place: `marked content Span ${quoted(textOf(mark) ?? '')}`,
        problem: `nothing tells the language of its ${key}`,
      })),
  );
}

/** The language that a sequence, those around it or their tags name. */
function langAt(mark: Mark | undefined): string | undefined {
  const named = marksAround(mark).find(({ lang }) => lang !== undefined);
  return named?.lang ?? langOf(elementOf(mark));
}

function saysLang(dict: PDFDict): boolean {
  return textIn(dict, 'Lang') !== undefined;
}
