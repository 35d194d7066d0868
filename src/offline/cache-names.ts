/** What the caches of one copy of the site are called; an origin may hold several copies, below other paths. */
export interface CacheNames {
  /** What an edition keeps from the start. */
  kept: string;
  /** What readers opened of it. */
  sheets: string;
  /** Remembers since when the worker's file is missing on the server. */
  missed: string;
  /** Holds the data of the company whose copy it is, as it was seen last. */
  own: string;
  /** Whether a cache belongs to this copy of the site, whichever its edition. */
  isOwn: (name: string) => boolean;
  isSheets: (name: string) => boolean;
}

/** @param scope the address of the root of the site; no address holds a space. */
export function cacheNames(scope: string, edition: string): CacheNames {
  const own = `shiori ${scope} `;
  const sheets = `${own}sheets `;
  return {
    kept: `${own}${edition}`,
    sheets: `${sheets}${edition}`,
    missed: `${own}missed`,
    own: `${own}organization`,
    isOwn: (name) => name.startsWith(own),
    isSheets: (name) => name.startsWith(sheets),
  };
}
