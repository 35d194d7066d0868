import { posix } from 'node:path';

/**
 * Makes a root-absolute reference relative to the file it stands in, so that the build works under any path.
 * @param reference as it stands in the file: /assets.html#top. Anything not starting with a single slash is left alone.
 * @param file the file's own path from the root of the site: print/leaflet.html.
 * @returns ../assets.html#top; `index.html` is named, since a folder opened by double click shows a list without it.
 */
export function relativeReference(reference: string, file: string): string {
  if (!/^\/(?!\/)/.test(reference)) return reference;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(reference) ?? [];
  const target = path.endsWith('/') ? `${path}index.html` : path;
  const from = posix.dirname(`/${file}`);
  const relative = posix.relative(from, target);
  // A page that links to itself by a fragment needs the fragment only.
  if (target === `/${file}` && rest.startsWith('#')) return rest;
  return encodeFirstSegment(relative || posix.basename(target)) + rest;
}

/** A first segment with a colon would read as a protocol. */
function encodeFirstSegment(path: string): string {
  return /^[^/]*:/.test(path) ? `./${path}` : path;
}
