import { FRAME_ANCESTORS } from '../../lib/security-policy/policy.ts';

/** A kind of file and what a server says of it. */
export interface FileType {
  /** With its dot, as in .html. */
  extension: string;
  mime: string;
  /** Whether it is text in UTF-8, which a server should say. */
  utf8: boolean;
}

/** What a web server must do for a copy of the site. Every server file is written from this, so that none disagrees. */
export interface ServerRules {
  /** Headers of every answer, by name. */
  headers: Readonly<Record<string, string>>;
  types: readonly FileType[];
  /** Files whose name matches, in the folder of this name, hold the hash of their content in it, and never change. */
  fingerprinted: { folder: string; name: string };
  /** Files that are for administrators alone, by their paths: an answer as for what is not there. */
  hidden: readonly string[];
  /** Cache-Control of those, and of all others. */
  cache: { fingerprinted: string; others: string };
}

const text = (extension: string, mime: string): FileType => ({ extension, mime, utf8: true });
const data = (extension: string, mime: string): FileType => ({ extension, mime, utf8: false });

/** Every kind of file that a copy may hold, by IANA's names; Pagefind's own kinds have none. */
const TYPES: readonly FileType[] = [
  text('.html', 'text/html'),
  text('.css', 'text/css'),
  text('.js', 'text/javascript'),
  text('.mjs', 'text/javascript'),
  text('.txt', 'text/plain'),
  text('.xml', 'application/xml'),
  data('.json', 'application/json'),
  data('.webmanifest', 'application/manifest+json'),
  data('.svg', 'image/svg+xml'),
  data('.png', 'image/png'),
  data('.webp', 'image/webp'),
  data('.ico', 'image/x-icon'),
  data('.pdf', 'application/pdf'),
  data('.zip', 'application/zip'),
];

/**
 * The rules for a copy with these files.
 * @param policy the content security policy of all its pages.
 * @param hidden the files that readers are not to get.
 * @throws where a file is of a kind that no server could be told of.
 */
export function serverRules(policy: string, files: readonly string[], hidden: readonly string[]): ServerRules {
  const unknown = files.filter((file) => !TYPES.some(({ extension }) => file.endsWith(extension)));
  if (unknown.length > 0)
    throw new Error(`scripts/mirror/server/rules.ts knows no MIME type for ${unknown.join(', ')}: add it there`);
  return {
    headers: {
      'Content-Security-Policy': `${policy}; ${FRAME_ANCESTORS}`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
    types: TYPES,
    fingerprinted: { folder: 'assets', name: String.raw`[^/]+\.[A-Za-z0-9_-]{8}\.css$` },
    hidden,
    cache: { fingerprinted: 'public, max-age=31536000, immutable', others: 'no-cache' },
  };
}
