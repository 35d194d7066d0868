import type { Pdf } from '../read/open.ts';
import { propertiesIn, type XmpProperty } from '../read/xmp.ts';
import { defineRule, inDocument, type Rule } from '../rule.ts';

const NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';

/** Clause 5: the metadata say which part of PDF/UA the file was made by. */
export const identification: Rule[] = [
  defineRule(
    '5-1',
    'The metadata hold the PDF/UA identification schema',
    'write pdfuaid:part into the XMP packet',
    (pdf) => {
      if (identified(pdf).length > 0) return [];
      const unreadable = pdf.xmp && 'unreadable' in pdf.xmp ? ` (they cannot be read: ${pdf.xmp.unreadable})` : '';
      return [inDocument('metadata', `they name no part of PDF/UA${unreadable}`)];
    },
  ),
  defineRule('5-2', 'The part that the metadata name is 1', 'write 1 as the value of pdfuaid:part', (pdf) => {
    const named = identified(pdf);
    const values = propertiesIn(pdf.xmp, NAMESPACE, 'part').flatMap((property) => property.values);
    if (named.length === 0 || (values.length === 1 && values[0]?.value === '1')) return [];
    return [inDocument('metadata', `pdfuaid:part is ${values.map(({ value }) => value).join(', ') || 'missing'}`)];
  }),
  prefixRule('5-3', 'part'),
  prefixRule('5-4', 'amd'),
  prefixRule('5-5', 'corr'),
];

function identified(pdf: Pdf): XmpProperty[] {
  return propertiesIn(pdf.xmp, NAMESPACE);
}

function prefixRule(id: string, local: string): Rule {
  const about = `The property ${local} of the identification schema has the prefix pdfuaid`;
  return defineRule(id, about, `bind the prefix pdfuaid to ${NAMESPACE}`, (pdf) =>
    propertiesIn(pdf.xmp, NAMESPACE, local)
      .filter(({ name }) => name.prefix !== 'pdfuaid')
      .map(({ name }) => inDocument('metadata', `${local} has the prefix ${name.prefix || '(none)'}`)),
  );
}
