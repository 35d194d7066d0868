import { MOVED } from '../../rules/moved.ts';

/** Pages that src/pages/ makes without a chapter or page of content/: links may lead there. */
export const MADE_PAGES: readonly string[] = [
  'index',
  'emergency',
  'emergency-log',
  'check',
  'status',
  'learn',
  'settings',
  'sheets',
  'search',
  'terms',
  '404',
];

/** Names at the root of the site that no chapter may take. */
export const RESERVED_NAMES: readonly string[] = [
  ...MADE_PAGES,
  ...Object.keys(MOVED),
  'about',
  'accessibility',
  'print',
];
