import { booleanIn, dictIn, streamIn } from '../read/values.ts';
import { propertiesIn } from '../read/xmp.ts';
import { defineRule, inDocument, type Rule } from '../rule.ts';

const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** Clauses 6 and 7.1: what header, catalog and metadata say of the whole document. */
export const catalog: Rule[] = [
  defineRule('6.1-1', 'The header names a version from 1.0 to 1.7', 'save as PDF 1.7', ({ header }) =>
    /^%PDF-1\.[0-7]$/.test(header) ? [] : [inDocument('header', `it is ${header}`)],
  ),
  defineRule('6.2-1', 'The catalog says that the document is tagged', 'set Marked in MarkInfo to true', (pdf) =>
    booleanIn(dictIn(pdf.catalog, 'MarkInfo'), 'Marked') === true ? [] : [inDocument('catalog', 'Marked is not true')],
  ),
  defineRule('7.1-4', 'The tags are not called suspect', 'check the tags, then set Suspects to false', (pdf) =>
    booleanIn(dictIn(pdf.catalog, 'MarkInfo'), 'Suspects') === true ? [inDocument('catalog', 'Suspects is true')] : [],
  ),
  defineRule('7.1-8', 'The catalog names a metadata stream', 'register an XMP packet as Metadata', (pdf) =>
    streamIn(pdf.catalog, 'Metadata') ? [] : [inDocument('catalog', 'it names no metadata')],
  ),
  defineRule('7.1-9', 'The metadata hold a title', 'write dc:title into the XMP packet', (pdf) => {
    const titles = propertiesIn(pdf.xmp, DUBLIN_CORE, 'title').flatMap(({ values }) => values);
    return titles.some(({ value }) => value !== '') ? [] : [inDocument('metadata', 'they hold no dc:title')];
  }),
  defineRule('7.1-10', 'Viewers show the title', 'set DisplayDocTitle in ViewerPreferences to true', (pdf) =>
    booleanIn(dictIn(pdf.catalog, 'ViewerPreferences'), 'DisplayDocTitle') === true
      ? []
      : [inDocument('catalog', 'DisplayDocTitle is not true')],
  ),
  defineRule('7.1-11', 'The catalog names a structure tree', 'print with tags', (pdf) =>
    pdf.structure ? [] : [inDocument('catalog', 'it names no structure tree')],
  ),
];
