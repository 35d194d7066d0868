import { PDFStream, type PDFDict } from '@cantoo/pdf-lib';
import { dictionariesIn } from '../read/dictionaries.ts';
import type { Pdf } from '../read/open.ts';
import { arrayIn, asDict, bytesOf, dictIn, numberIn, textIn, valueIn, valuesOf } from '../read/values.ts';
import { defineRule, inDocument, objectOf, type Rule } from '../rule.ts';

/** Bit 10 of the permissions: text may be taken out for accessibility (ISO 32000-1, table 22). */
const EXTRACT_FOR_ACCESS = 512;

/** Clauses 7.10, 7.11, 7.15 and 7.16: layers, attachments, forms and protection keep nobody out. */
export const features: Rule[] = [
  defineRule('7.10-1', 'Every configuration of layers has a name', 'give it a Name', (pdf) =>
    configurationsOf(pdf)
      .filter(({ dict }) => !textIn(dict, 'Name'))
      .map(({ place }) => inDocument(place, 'it has no Name')),
  ),
  defineRule('7.10-2', 'No configuration of layers switches by itself', 'take AS out of it', (pdf) =>
    configurationsOf(pdf)
      .filter(({ dict }) => valueIn(dict, 'AS') !== undefined)
      .map(({ place }) => inDocument(place, 'it has an AS')),
  ),
  defineRule('7.11-1', 'Every attached file has its name as F and as UF', 'write its name as F and UF', (pdf) =>
    dictionariesIn(pdf.document)
      .filter(({ dict }) => dictIn(dict, 'EF') && !(textIn(dict, 'F') && textIn(dict, 'UF')))
      .map(({ ref }) => inDocument(`file specification${objectOf(ref)}`, 'it lacks F or UF')),
  ),
  defineRule('7.15-1', 'No form is laid out anew while it is filled in', 'make it a static form', (pdf) =>
    /<(\w+:)?dynamicRender(\s[^>]*)?>\s*required\s*</.test(xfaOf(pdf))
      ? [inDocument('form', 'its XFA is a dynamic one')]
      : [],
  ),
  defineRule('7.16-1', 'Protection leaves text to assistive technology', 'set bit 10 of the permissions', (pdf) => {
    if (!pdf.encryption) return [];
    const permissions = numberIn(pdf.encryption, 'P');
    if (permissions !== undefined && (permissions & EXTRACT_FOR_ACCESS) !== 0) return [];
    return [inDocument('protection', `its P is ${permissions ?? 'missing'}`)];
  }),
];

function configurationsOf({ catalog }: Pdf): { dict: PDFDict; place: string }[] {
  const properties = dictIn(catalog, 'OCProperties');
  const usual = dictIn(properties, 'D');
  const others = valuesOf(arrayIn(properties, 'Configs')).flatMap((value) => asDict(value) ?? []);
  return [
    ...(usual ? [{ dict: usual, place: 'layers, usual configuration' }] : []),
    ...others.map((dict, index) => ({ dict, place: `layers, configuration ${index + 1}` })),
  ];
}

/** The XML of a form: a stream, or streams with their names in turn (ISO 32000-1, 12.7.8). */
function xfaOf({ catalog }: Pdf): string {
  const form = dictIn(catalog, 'AcroForm');
  const parts = [valueIn(form, 'XFA'), ...valuesOf(arrayIn(form, 'XFA'))];
  return parts
    .filter((part) => part instanceof PDFStream)
    .map((part) => new TextDecoder().decode(bytesOf(part)))
    .join('');
}
