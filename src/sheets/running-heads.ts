/** A named page and what its upper margin says. */
export interface RunningHead {
  page: string;
  head: string;
}

/** What stands in the margins of a sheet. */
export interface Margins {
  /** The upper margin of pages without a name. */
  head: string;
  /** Each element with data-page="ID" stands on pages named ID, which carry its head. */
  chapters: readonly RunningHead[];
  /** The lower margin of every page, beside the page number. */
  foot: string;
}

/** The styles of a sheet's margins (CSS Paged Media: margin boxes and named pages). */
export function runningHeads({ head, chapters, foot }: Margins): string {
  const named = chapters.map(
    ({ page, head: own }) => `[data-page="${page}"]{page:${page}}${pageRule(page, own, foot)}`,
  );
  return `${[pageRule('', head, foot), ...named].join('\n')}\n`;
}

function pageRule(name: string, head: string, foot: string): string {
  return `@page ${name}{@top-left{content:${cssString(head)}}@bottom-left{content:${cssString(foot)}}}`;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, (letter) => `\\${letter}`)}"`;
}
