/** Pages that src/pages/ makes without a chapter or page of content/: links may lead there. */
export const MADE_PAGES: readonly string[] = [
  'index',
  'emergency',
  'progress',
  'record',
  'settings',
  'sheets',
  'search',
  '404',
];

/** Names at the root of the site that no chapter may take. */
export const RESERVED_NAMES: readonly string[] = [...MADE_PAGES, 'about', 'print'];
