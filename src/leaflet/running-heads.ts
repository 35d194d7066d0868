/** A named page and what its upper margin says. */
export interface RunningHead {
  page: string;
  head: string;
}

/**
 * The styles of a sheet's named pages. Each element with data-page="ID" stands on pages that carry its head; all pages
 * carry the edition and the page number below.
 * @param edition what the lower margin says beside the page number.
 */
export function runningHeads(heads: readonly RunningHead[], edition: string): string {
  const rules = heads.map(
    ({ page, head }) =>
      `[data-page="${page}"]{page:${page}}@page ${page}{@top-left{content:${cssString(head)}}@bottom-left{content:${cssString(edition)}}}`,
  );
  return `${rules.join('\n')}\n`;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, (letter) => `\\${letter}`)}"`;
}
