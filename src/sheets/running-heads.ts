/** What stands in the lower margin of a sheet's pages. */
export interface Margins {
  /** Which sheet it is. */
  head: string;
  /** Of which edition. */
  foot: string;
  /** How its pages are numbered: not at all, or outside, where a thumb leafs through. */
  folios: 'none' | 'outside';
}

/** Of how many pages this is which. */
const FOLIO = 'counter(page) " / " counter(pages)';

/** The styles of a sheet's margins (CSS Paged Media: margin boxes). */
export function runningHeads({ head, foot, folios }: Margins): string {
  const text = cssString(`${head}　${foot}`);
  if (folios === 'none') return `${pageRule('', text, 'none')}\n`;
  return `${pageRule('', text, FOLIO)}\n${pageRule(':left', FOLIO, text)}\n`;
}

function pageRule(pages: string, left: string, right: string): string {
  const box = (content: string) => `{content:${content}${content === FOLIO ? ';font-weight:700;color:#000' : ''}}`;
  return `@page ${pages}{@bottom-left${box(left)}@bottom-right${box(right)}}`;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, (letter) => `\\${letter}`)}"`;
}
