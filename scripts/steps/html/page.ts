import { elementsOf, type Element } from '../../lib/html/elements.ts';

/** A page as all passes see it: parsed once, and as it was before any of them. */
export interface Page {
  /** Its path from the root of the site. */
  file: string;
  html: string;
  elements: readonly Element[];
}

/** A text of a page, from start to end, and what takes its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Finds what is to be changed in a page. */
export type Pass = (page: Page) => readonly Edit[];

/**
 * Runs passes over a page.
 * @throws what a pass throws, and where two of them change the same text.
 */
export function editPage(html: string, file: string, passes: readonly Pass[]): string {
  const page = { file, html, elements: elementsOf(html) };
  const edits = passes.flatMap((pass) => pass(page)).toSorted((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    if (start < at) throw new Error(`${file}: two passes change the text at ${start}`);
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}
