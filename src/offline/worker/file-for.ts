/**
 * The file of the site that an address means, whatever its query and fragment: the folder itself is index.html, and an
 * address without an ending is the page of that name, as many hosts have it.
 * @param scope the address of the root of the site, ending in a slash.
 * @param has whether the edition has a file.
 * @returns the path from the root; undefined for an address outside the site.
 */
export function fileFor(address: string, scope: string, has: (path: string) => boolean): string | undefined {
  const [url, root] = [new URL(address), new URL(scope)];
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  const path = decoded(url.pathname.slice(root.pathname.length));
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return !has(path) && has(`${path}.html`) ? `${path}.html` : path;
}

/** Whether an address that leads nowhere is one of a page, so that 404.html is the answer. */
export function isPage(path: string): boolean {
  return !/\.[^./]+$/.test(path) || path.endsWith('.html');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A % that encodes nothing.
    return path;
  }
}
