/** The name the worker has in the site; it stands at the root, since that is the scope a worker may have. */
export const SERVICE_WORKER = 'service-worker.js';

/**
 * Files that no page of the site asks for: what is printed, and what only machines read. The company's data is asked for, but
 * is no part of an edition: the worker looks for the newest.
 */
const NEVER = [
  /^organization\.js$/,
  /^(?:print\/|assets\/own-print\.js$)/,
  /\.zip$/,
  /\.xml$/,
  /^robots\.txt$/,
  /^edition\.json$/,
  /^card\.png$/,
];

/** Whether and when a reader's device keeps a file of the site, by its path from the root. */
export function howKept(file: string): 'from the start' | 'on request' | 'never' {
  if (NEVER.some((pattern) => pattern.test(file))) return 'never';
  return /\.(pdf|docx)$/.test(file) ? 'on request' : 'from the start';
}
