import type { PDFDict } from '@cantoo/pdf-lib';
import { arrayIn, asDict, dictIn, textIn, valuesOf } from './values.ts';

/** A field of a form (ISO 32000-1, 12.7.3). */
export interface Field {
  dict: PDFDict;
  /** Its own part of the name. */
  name: string;
  /** The words for those who do not see it (TU). */
  label: string | undefined;
}

/** All fields of a document's form, those that group others among them. */
export function fieldsOf(catalog: PDFDict): Field[] {
  const seen = new Set<PDFDict>();
  const read = (dict: PDFDict | undefined): Field[] => {
    if (!dict || seen.has(dict)) return [];
    seen.add(dict);
    const field = { dict, name: textIn(dict, 'T') ?? '', label: textIn(dict, 'TU') };
    return [field, ...valuesOf(arrayIn(dict, 'Kids')).flatMap((kid) => read(asDict(kid)))];
  };
  return valuesOf(arrayIn(dictIn(catalog, 'AcroForm'), 'Fields')).flatMap((field) => read(asDict(field)));
}

/** The label of the field that a widget shows: its own, or that of what it stands in. */
export function labelOf(widget: PDFDict): string | undefined {
  const seen = new Set<PDFDict>();
  for (let dict: PDFDict | undefined = widget; dict && !seen.has(dict); dict = dictIn(dict, 'Parent')) {
    const label = textIn(dict, 'TU');
    if (label !== undefined) return label;
    seen.add(dict);
  }
  return undefined;
}
