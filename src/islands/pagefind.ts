/** What the search box needs of Pagefind's own script (https://pagefind.app/docs/api/). */
export interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PageResult> }[] }>;
}

/** A page that was found. */
export interface PageResult {
  /** The page's address from the root of the site. */
  raw_url: string;
  meta: { title: string };
  /** HTML, escaped by Pagefind, with <mark> around what was found. */
  excerpt: string;
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind on first use; a failed try may be made again. */
export function loadPagefind(root: URL): Promise<Pagefind> {
  loading ??= (import(new URL('pagefind/pagefind.js', root).href) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  loading.catch(() => (loading = undefined));
  return loading;
}
