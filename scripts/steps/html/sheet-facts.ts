import { attributeOf, type Element } from '../../lib/html/elements.ts';
import { readableSize } from '../../lib/readable-size.ts';
import type { Edit, Pass } from './page.ts';

/** What sheets.html says of the printed sheets. */
export interface SheetFacts {
  sheets: readonly { id: string; pages: number; bytes: number }[];
  /** The archive of all. */
  zip: { name: string; bytes: number };
  /** The pictures of first pages, in pixels. */
  pictures: readonly { id: string; width: number; height: number }[];
}

/**
 * Writes what is known only once the PDFs are made into sheets.html, which is built before them. Its places are marked
 * `data-sheet` (an id, or the archive's name) and `data-field`: `pages` and `size` are what an element says, `picture` is
 * an `<img>` whose width and height are its picture's.
 * @throws where a place names a sheet that was not printed, or has not what the field needs.
 */
export function sheetFacts(facts: SheetFacts): Pass {
  return ({ file, elements }) =>
    elements.flatMap((element) => {
      const [sheet, field] = [attributeOf(element, 'data-sheet'), attributeOf(element, 'data-field')];
      if (!sheet || !field) return [];
      const edits = editsFor(field, element, valuesOf(sheet, facts));
      if (!edits) throw new Error(`${file} wants the ${field} of "${sheet}", which was not printed or has none`);
      return edits;
    });
}

/** What is known of a sheet or the archive, by the names of fields and attributes. */
type Values = Readonly<Partial<Record<string, string>>>;

function valuesOf(name: string, { sheets, zip, pictures }: SheetFacts): Values {
  if (name === zip.name) return { size: readableSize(zip.bytes) };
  const sheet = sheets.find(({ id }) => id === name);
  const picture = pictures.find(({ id }) => id === name);
  return {
    ...(sheet && { pages: String(sheet.pages), size: readableSize(sheet.bytes) }),
    ...(picture && { width: String(picture.width), height: String(picture.height) }),
  };
}

function editsFor(field: string, element: Element, values: Values): Edit[] | undefined {
  const place = element.sourceCodeLocation;
  if (field !== 'picture') {
    const text = values[field];
    return text === undefined || !place?.startTag || !place.endTag
      ? undefined
      : [{ start: place.startTag.endOffset, end: place.endTag.startOffset, text }];
  }
  const sizes = ['width', 'height'].flatMap((name) => {
    const [attribute, value] = [place?.attrs?.[name], values[name]];
    return attribute && value !== undefined
      ? [{ start: attribute.startOffset, end: attribute.endOffset, text: `${name}="${value}"` }]
      : [];
  });
  return sizes.length === 2 ? sizes : undefined;
}
