import { readFile, writeFile } from 'node:fs/promises';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readableSize } from '../lib/readable-size.ts';

/** What sheets.html says of the printed sheets. */
export interface SheetFacts {
  sheets: readonly { id: string; pages: number; bytes: number }[];
  /** The archive of all. */
  zip: { name: string; bytes: number };
  /** The pictures of first pages, in pixels. */
  pictures: readonly { id: string; width: number; height: number }[];
}

/** A text of the page, from start to end, and what takes its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Writes what is known only once the PDFs are made into sheets.html, which is built before them. Its places are marked
 * `data-sheet` (an id, or the archive's name) and `data-field`: `pages` and `size` are what an element says, `picture` is
 * an `<img>` whose width and height are its picture's.
 * @throws where a place names a sheet that was not printed, or has not what the field needs.
 */
export async function fillSheetFacts(page: string, facts: SheetFacts): Promise<void> {
  let html = await readFile(page, 'utf8');
  const edits = markedIn(html).flatMap(({ sheet, field, element }) => {
    const found = editsFor(field, element, valuesOf(sheet, facts));
    if (!found) throw new Error(`${page} wants the ${field} of "${sheet}", which was not printed or has none`);
    return found;
  });
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    html = html.slice(0, start) + text + html.slice(end);
  await writeFile(page, html);
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

function editsFor(field: string, element: Tree.Element, values: Values): Edit[] | undefined {
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

function markedIn(html: string): { sheet: string; field: string; element: Tree.Element }[] {
  const marked: { sheet: string; field: string; element: Tree.Element }[] = [];
  const walk = (node: Tree.Node): void => {
    if ('attrs' in node) {
      const value = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value;
      const [sheet, field] = [value('data-sheet'), value('data-field')];
      if (sheet && field) marked.push({ sheet, field, element: node });
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  return marked;
}
