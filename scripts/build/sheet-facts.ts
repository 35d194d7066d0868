import { readFile, writeFile } from 'node:fs/promises';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readableSize } from '../../src/leaflet/words.ts';

/** What sheets.html says of a printed sheet. */
export interface SheetFacts {
  id: string;
  pages: number;
  bytes: number;
}

/**
 * Writes the pages and size of each PDF into sheets.html, whose places are marked `data-sheet="ID" data-field="pages"`.
 * The page is built before the PDFs, since these are printed from the same build.
 * @throws where a place names a sheet that was not printed.
 */
export async function fillSheetFacts(page: string, sheets: readonly SheetFacts[]): Promise<void> {
  let html = await readFile(page, 'utf8');
  for (const { sheet, field, start, end } of placesOf(html).toReversed()) {
    const facts = sheets.find(({ id }) => id === sheet);
    if (!facts) throw new Error(`${page} names the sheet "${sheet}", which was not printed`);
    html =
      html.slice(0, start) + (field === 'pages' ? String(facts.pages) : readableSize(facts.bytes)) + html.slice(end);
  }
  await writeFile(page, html);
}

function placesOf(html: string): { sheet: string; field: string; start: number; end: number }[] {
  const places: { sheet: string; field: string; start: number; end: number }[] = [];
  const walk = (node: Tree.Node): void => {
    if ('attrs' in node) {
      const value = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value;
      const [sheet, field, location] = [value('data-sheet'), value('data-field'), node.sourceCodeLocation];
      if (sheet && field && location?.startTag && location.endTag) {
        places.push({ sheet, field, start: location.startTag.endOffset, end: location.endTag.startOffset });
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  return places;
}
