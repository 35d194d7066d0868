import type { PDFDict } from '@cantoo/pdf-lib';
import { dictionariesIn, type PlacedDict } from '../read/dictionaries.ts';
import type { Pdf } from '../read/open.ts';
import { arrayIn, asText, nameIn, textIn, valuesOf } from '../read/values.ts';
import { defineRule, inDocument, objectOf, type Rule } from '../rule.ts';

/** Clause 7.18.6.2: sounds and films say what they are (media clip data, ISO 32000-1, 13.2.4.2). */
export const media: Rule[] = [
  defineRule('7.18.6.2-1', 'Every media clip names its type', 'write its MIME type as CT', (pdf) =>
    clipsIn(pdf)
      .filter(({ dict }) => textIn(dict, 'CT') === undefined)
      .map(({ ref }) => inDocument(`media clip${objectOf(ref)}`, 'it has no CT')),
  ),
  defineRule('7.18.6.2-2', 'Every media clip has words', 'write languages and texts in turn as Alt', (pdf) =>
    clipsIn(pdf)
      .filter(({ dict }) => !hasWords(dict))
      .map(({ ref }) => inDocument(`media clip${objectOf(ref)}`, 'its Alt is no list of languages and texts')),
  ),
];

function clipsIn({ document }: Pdf): PlacedDict[] {
  return dictionariesIn(document).filter(({ dict }) => nameIn(dict, 'S') === 'MCD');
}

function hasWords(clip: PDFDict): boolean {
  const alternatives = arrayIn(clip, 'Alt');
  const texts = valuesOf(alternatives).map(asText);
  // A language may be empty: then the text stands for all.
  const complete = texts.every((text, index) => text !== undefined && (index % 2 === 0 || text !== ''));
  return alternatives !== undefined && texts.length % 2 === 0 && complete;
}
