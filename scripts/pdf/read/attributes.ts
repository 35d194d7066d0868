import { PDFArray, PDFName, PDFNumber, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import type { Structure, StructureElement } from './structure.ts';
import { asDict, asText, dictIn, nameIn, valueIn, valuesOf } from './values.ts';

/** What an element's attributes say under a key, those of its classes after its own (ISO 32000-1, 14.7.5). */
export function attributeOf(
  { dict }: StructureElement,
  key: string,
  owner: string,
  structure: Structure | undefined,
): PDFObject | undefined {
  const classes = dictIn(structure?.root, 'ClassMap');
  const named = listOf(valueIn(dict, 'C')).flatMap((value) =>
    value instanceof PDFName ? listOf(valueIn(classes, value.decodeText())) : [],
  );
  const objects: PDFDict[] = [...listOf(valueIn(dict, 'A')), ...named].flatMap((value) => asDict(value) ?? []);
  return objects
    .filter((object) => nameIn(object, 'O') === owner)
    .map((object) => valueIn(object, key))
    .find((value) => value !== undefined);
}

/** An attribute that is a number; 1 where it is not given, as for the span of a cell. */
export function countOf(value: PDFObject | undefined): number {
  return value instanceof PDFNumber && value.asNumber() >= 1 ? value.asNumber() : 1;
}

/** An attribute that is a list of texts, as the headers of a cell. */
export function textsOf(value: PDFObject | undefined): string[] {
  return listOf(value).flatMap((entry) => asText(entry) ?? []);
}

/** An attribute that is a name. */
export function wordOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function listOf(value: PDFObject | undefined): (PDFObject | undefined)[] {
  return value instanceof PDFArray ? valuesOf(value) : [value];
}
