/**
 * The public address a build is made for.
 * @param value the environment variable SITE_URL: an https address, with a sub-path or without.
 * @returns the address ending in a slash; undefined where the variable is unset or empty.
 * @throws where the value is no https address.
 */
export function siteUrlFrom(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:') {
    throw new Error(`SITE_URL "${value}" is no https address: write it in full, as in https://www.example.jp/leaflet/`);
  }
  const url = new URL(value);
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * The public address of a page, or undefined where the build has none: no canonical link is better than a wrong one.
 * @param siteUrl what siteUrlFrom gave.
 * @param path the page's path from the root of the site, as in /assets.html; / and /index.html are the home page.
 */
export function publicUrl(siteUrl: string, path: string): string;
export function publicUrl(siteUrl: string | undefined, path: string): string | undefined;
export function publicUrl(siteUrl: string | undefined, path: string): string | undefined {
  if (!siteUrl) return undefined;
  const plain = path.replace(/^\/+/, '').replace(/^index(\.html)?$/, '');
  return siteUrl + (plain === '' || /\.\w+$/.test(plain) ? plain : `${plain}.html`);
}

/** The address of a chapter or page by its id, from the root of the site: /assets.html, /assets.html#assets-checklist. */
export function pageAddress(id: string, fragment?: string): string {
  return `/${id}.html${fragment ? `#${fragment}` : ''}`;
}

/** The address of the page of an incident by its id: /emergency-ransom.html. Flat, as all pages that a folder may hold. */
export function incidentAddress(id: string): string {
  return pageAddress(`emergency-${id}`);
}

/** An address as a person reads it on paper: without the protocol and a closing slash. */
export function readableAddress(url: string): string {
  return url.replace(/^https:\/\//, '').replace(/\/$/, '');
}
