/** A link among the results, as it stands on the page. */
export interface ResultLink {
  /** The whole address. */
  href: string;
  /** Its place in the order of relevance from 1 on, where the page says it; results may be grouped otherwise. */
  rank: number | undefined;
}

/**
 * The pages that results lead to, best first, each once. A section counts as its page; a sheet's PDF counts as the page
 * that offers the sheets.
 * @param root the address of the site, ending in a slash.
 * @throws Error where a link leads out of the site.
 */
export function pagesFound(links: readonly ResultLink[], root: string): string[] {
  const ranked = links.some(({ rank }) => rank !== undefined)
    ? links
        .filter((link): link is ResultLink & { rank: number } => link.rank !== undefined)
        .toSorted((a, b) => a.rank - b.rank)
    : links;
  return [...new Set(ranked.map(({ href }) => pageAt(href, root)))];
}

function pageAt(href: string, root: string): string {
  const { origin, pathname } = new URL(href, root);
  const base = new URL(root);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) throw new Error(`${href} is not below ${root}`);
  const path = decodeURIComponent(pathname.slice(base.pathname.length)) || 'index.html';
  return /^sheets\/.*\.pdf$/.test(path) ? 'sheets.html' : path;
}
