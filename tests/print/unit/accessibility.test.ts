import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSheets } from '../../../scripts/print/index.ts';
import { CHECKS, readSheet } from '../../support/accessibility.ts';
import { makePrintSite, type PrintSite } from '../../support/print-site.ts';

/** A bit of all that sheets are made of. */
const SHEET = `<style>.steps { counter-reset: n; list-style: none; padding-left: 3em }
.steps li { counter-increment: n; position: relative }
.steps li::before { content: counter(n); position: absolute; left: -2em }</style>
<h1>題</h1><p>文 <b>太字</b> <a href="https://example.com/">外へ</a> <a href="#end">終わりへ</a></p>
<ol class="steps"><li>一つめ</li><li>二つめ</li></ol><ul><li>点</li></ul>
<h2 id="end">終わり</h2><svg width="80" height="80" role="img" aria-label="丸の絵です"><circle cx="40" cy="40" r="9"/></svg>
<table><tr><th scope="col">甲</th><th scope="col">乙</th></tr><tr><td>1</td><td>2</td></tr></table>`;

const name = (text: string) => PDFName.of(text);

/** The dictionaries of a document that have an entry of this value. */
function having(document: PDFDocument, key: string, value: string): PDFDict[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.filter(
    (object): object is PDFDict => object instanceof PDFDict && String(object.get(name(key))) === value,
  );
}

const tags = (document: PDFDocument, type: string) => having(document, 'S', `/${type}`);

function first(dicts: PDFDict[]): PDFDict {
  const [dict] = dicts;
  if (!dict) throw new Error('the sheet has none of these');
  return dict;
}

/** Changes what a page paints. */
function repaint(document: PDFDocument, pattern: RegExp, by: string): void {
  for (const { node } of document.getPages()) {
    const content = document.context.lookup(node.get(name('Contents')));
    if (!(content instanceof PDFRawStream)) throw new Error('a page has its content in parts');
    const text = Buffer.from(decodePDFRawStream(content).decode()).toString('latin1');
    const changed = document.context.flateStream(Buffer.from(text.replace(pattern, by), 'latin1'));
    node.set(name('Contents'), document.context.register(changed));
  }
}

function kidsOf(tag: PDFDict): PDFArray {
  const kids = tag.lookup(name('K'));
  return kids instanceof PDFArray ? kids : tag.context.obj([tag.get(name('K')) ?? 0]);
}

const parents = (document: PDFDocument) => document.catalog.lookup(name('StructTreeRoot'), PDFDict);

/** Ways to keep somebody out, each with the check that has to see it. */
const BREAKS: [check: string, how: string, spoil: (document: PDFDocument) => void][] = [
  ['tells language and title, and that it is tagged', 'no language', ({ catalog }) => catalog.delete(name('Lang'))],
  [
    'tells language and title, and that it is tagged',
    'the title of the file instead of its own',
    ({ catalog }) => catalog.delete(name('ViewerPreferences')),
  ],
  ['tells language and title, and that it is tagged', 'no metadata', ({ catalog }) => catalog.delete(name('Metadata'))],
  [
    'has everything painted in a tag, or as an artifact',
    'a mark that is neither',
    (document) => repaint(document, /\/Artifact\s*<<.*?>>\s*BDC|\/Artifact\s+BMC/, '/Decoration BMC'),
  ],
  [
    'has everything painted in a tag, or as an artifact',
    'something outside of all marks',
    (document) => repaint(document, /^/, '0 0 9 9 re f\n'),
  ],
  [
    'names every mark once, under its type, and leads back from it',
    'a paragraph that has lost its words',
    (document) => first(tags(document, 'H1')).set(name('K'), document.context.obj([])),
  ],
  [
    'names every mark once, under its type, and leads back from it',
    'a mark of another type',
    (document) => repaint(document, /\/H1/, '/P'),
  ],
  [
    'names every mark once, under its type, and leads back from it',
    'no way back from marks to tags',
    (document) => parents(document).delete(name('ParentTree')),
  ],
  [
    'says what each figure shows',
    'a figure without alternative',
    (document) => first(tags(document, 'Figure')).delete(name('Alt')),
  ],
  [
    'says what each figure shows',
    'an empty one',
    (document) => first(tags(document, 'Figure')).set(name('Alt'), PDFString.of(' ')),
  ],
  [
    'says where each link leads, in a tag of its own',
    'a link without words',
    (document) => first(having(document, 'Subtype', '/Link')).delete(name('Contents')),
  ],
  [
    'says where each link leads, in a tag of its own',
    'a link outside of the tags',
    (document) => {
      const kids = kidsOf(first(tags(document, 'Link')));
      const places = kids.asArray().filter((_, at) => kids.lookup(at) instanceof PDFDict);
      for (const place of places) kids.remove(kids.indexOf(place) ?? 0);
    },
  ],
  [
    'says where each link leads, in a tag of its own',
    'a link that leads back to another tag',
    (document) => first(having(document, 'Subtype', '/Link')).set(name('StructParent'), PDFNumber.of(0)),
  ],
  [
    'begins headings with the first level and leaves none out',
    'a level left out',
    (document) => first(tags(document, 'H2')).set(name('S'), name('H3')),
  ],
  [
    'begins headings with the first level and leaves none out',
    'no first level',
    (document) => first(tags(document, 'H1')).set(name('S'), name('H2')),
  ],
  [
    'makes lists of items, and items of a label and a body',
    'an item without a body',
    (document) => first(tags(document, 'LBody')).set(name('S'), name('P')),
  ],
  [
    'makes lists of items, and items of a label and a body',
    'a paragraph in a list',
    (document) => first(tags(document, 'LI')).set(name('S'), name('P')),
  ],
  [
    'reads the number that stands before an item with it',
    'labels that are artifacts',
    (document) => {
      for (const item of tags(document, 'LI')) {
        const kids = kidsOf(item);
        const label = kids.asArray().find((_, at) => String(kids.lookup(at, PDFDict).get(name('S'))) === '/Lbl');
        if (label) kids.remove(kids.indexOf(label) ?? 0);
      }
      repaint(document, /\/Lbl\s*<<\s*\/MCID \d+\s*>>\s*BDC/g, '/Artifact BMC');
    },
  ],
  [
    'has tables of even rows, and headers that say what they head',
    'a header that heads nothing',
    (document) => first(tags(document, 'TH')).delete(name('A')),
  ],
  [
    'has tables of even rows, and headers that say what they head',
    'a row that lacks a cell',
    (document) => kidsOf(first(tags(document, 'TR'))).remove(0),
  ],
  [
    'keeps words in elements made for words, and nothing empty but cells',
    'words in no paragraph',
    (document) => first(tags(document, 'P')).set(name('S'), name('Div')),
  ],
  [
    'keeps words in elements made for words, and nothing empty but cells',
    'an element that means nothing',
    (document) => first(tags(document, 'P')).set(name('S'), name('NonStruct')),
  ],
  [
    'embeds its fonts, which say what their letters mean',
    'a font that is not in the file',
    (document) => first(having(document, 'Type', '/FontDescriptor')).delete(name('FontFile2')),
  ],
  [
    'embeds its fonts, which say what their letters mean',
    'letters that mean nothing',
    (document) => first(having(document, 'Subtype', '/Type0')).delete(name('ToUnicode')),
  ],
];

describe('what tests look for in a sheet, for those who listen to it,', () => {
  let place: PrintSite;
  let bytes: Uint8Array;
  beforeAll(async () => {
    place = await makePrintSite({ s: SHEET });
    const sheets = [{ id: 's', title: '題', author: 'x', lang: 'ja', paper: 'A4' }] as const;
    await printSheets({ site: place.site, out: place.out, sheets, edition: '2026-11-01' });
    bytes = new Uint8Array(await readFile(join(place.out, 's.pdf')));
  }, 60_000);
  afterAll(() => place.remove());

  it.each(Object.entries(CHECKS))('holds where it %s', async (_, check) => {
    expect(check(await readSheet(bytes))).toEqual([]);
  });

  it.each(BREAKS)('fails to say that it %s: %s', async (check, _, spoil) => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    spoil(document);
    const broken = await readSheet(await document.save({ updateFieldAppearances: false }));
    expect(CHECKS[check]?.(broken)).not.toEqual([]);
  });

  it('is broken at least once each', () => {
    expect(new Set(BREAKS.map(([check]) => check))).toEqual(new Set(Object.keys(CHECKS)));
  });
});
