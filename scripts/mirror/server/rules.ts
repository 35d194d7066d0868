import { MEDIA_TYPES, type MediaType } from '../../../src/rules/media-types.ts';
import { FRAME_ANCESTORS } from '../../lib/security-policy/policy.ts';

/** What a web server must do for a copy of the site. Every server file is written from this, so that none disagrees. */
export interface ServerRules {
  /** Headers of every answer, by name. */
  headers: Readonly<Record<string, string>>;
  types: readonly MediaType[];
  /** Files whose name matches, in the folder of this name, hold the hash of their content in it, and never change. */
  fingerprinted: { folder: string; name: string };
  /** Files that are for administrators alone, by their paths: an answer as for what is not there. */
  hidden: readonly string[];
  /** Cache-Control of those, and of all others. */
  cache: { fingerprinted: string; others: string };
}

/**
 * The rules for a copy with these files.
 * @param policy the content security policy of all its pages.
 * @param hidden the files that readers are not to get.
 * @throws where a file is of a kind that no server could be told of.
 */
export function serverRules(policy: string, files: readonly string[], hidden: readonly string[]): ServerRules {
  const unknown = files.filter((file) => !MEDIA_TYPES.some(({ extension }) => file.endsWith(extension)));
  if (unknown.length > 0)
    throw new Error(`src/rules/media-types.ts knows no MIME type for ${unknown.join(', ')}: add it there`);
  return {
    headers: {
      'Content-Security-Policy': `${policy}; ${FRAME_ANCESTORS}`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
    types: MEDIA_TYPES,
    fingerprinted: { folder: 'assets', name: String.raw`[^/]+\.[A-Za-z0-9_-]{8}\.css$` },
    hidden,
    cache: { fingerprinted: 'public, max-age=31536000, immutable', others: 'no-cache' },
  };
}
