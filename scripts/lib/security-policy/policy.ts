/** What a page needs beside its own files. */
export interface PageNeeds {
  /** Whether it runs scripts of the site: search compiles WebAssembly, and scripts look for files of the site. */
  scripts: boolean;
  /** Whether it shows pages of the site in frames. */
  frames: boolean;
  /** Hashes of the scripts and styles that stand in it, as in sha256-…. */
  scriptHashes: readonly string[];
  styleHashes: readonly string[];
}

/**
 * The content security policy of a page (W3C CSP 3): nothing is allowed but files of the site, and no code that is not a
 * file of it. 'self' stands for the neighbouring files when the page is opened from a folder.
 */
export function contentSecurityPolicy({ scripts, frames, scriptHashes, styleHashes }: PageNeeds): string {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => `'${hash}'`);
  const scriptSources = [...(scripts ? ["'self'", "'wasm-unsafe-eval'"] : []), ...quoted(scriptHashes)];
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'style-src': ["'self'", ...quoted(styleHashes)],
    'img-src': ["'self'", 'data:'],
    ...(scriptSources.length > 0 && {
      'script-src': scriptSources,
      'connect-src': ["'self'"],
      'manifest-src': ["'self'"],
      'worker-src': ["'self'"],
    }),
    ...(frames && { 'frame-src': ["'self'"] }),
    'base-uri': ["'none'"],
    // Firefox takes 'self' for no file here, and browsers let no page of a host lead to a file.
    'form-action': scripts ? ["'self'", 'file:'] : ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** The element by which a page holds itself to a policy. */
export function policyMeta(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** What can be said by a header only: who may show the site in a frame. */
export const FRAME_ANCESTORS = "frame-ancestors 'self'";
