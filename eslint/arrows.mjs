// @ts-check
import { dirname, relative, resolve, sep } from 'node:path';

const CONTENT = ['src/content', 'src/content/schemas', 'src/rules'];
const PARTS = [...CONTENT, 'src/element', 'src/figures', 'src/parts'];
const FEATURES = [
  'src/answers',
  'src/emergency',
  'src/furigana',
  'src/offline',
  'src/organization',
  'src/quiz',
  'src/search',
];
const PRINT = ['scripts/lib', 'scripts/pdf', 'scripts/print'];
const STEPS = [...PRINT, ...CONTENT, ...FEATURES, 'scripts/print/set', 'scripts/steps'];
const COMPANIES = [...STEPS, 'scripts/mirror', 'scripts/personalize', 'scripts/print/command'];

/**
 * Which folders a folder may import from, itself apart (docs/architecture.md). The longest path that a file begins with
 * counts; a folder that is not here may import nothing, until somebody has said where it stands.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const MAY_IMPORT = {
  'src/content/schemas': [],
  'src/rules': ['src/content/schemas'],
  'src/content': CONTENT,
  'src/element': [],
  'src/figures': CONTENT,
  'src/parts': CONTENT,
  'src/answers': [...PARTS, 'src/organization'],
  'src/emergency': [...PARTS, 'src/organization'],
  'src/furigana': PARTS,
  'src/offline': [...PARTS, 'src/organization'],
  'src/organization': [...PARTS, 'src/organization/element/fit.ts'],
  // It is sent into the pages that are printed, as text: it knows nothing.
  'src/organization/element/fit.ts': [],
  'src/quiz': [...PARTS, 'src/answers', 'src/organization'],
  'src/search': [...PARTS, 'src/organization'],
  'src/author-components.ts': [...PARTS, ...FEATURES],
  'src/sheets': [...PARTS, ...FEATURES, 'src/author-components.ts'],
  'src/site': [...PARTS, ...FEATURES],
  'src/pages': [...PARTS, ...FEATURES, 'src/author-components.ts', 'src/sheets', 'src/site'],
  'src/content.config.ts': CONTENT,
  'scripts/lib': [],
  'scripts/pdf': [],
  'scripts/print': ['scripts/lib', 'scripts/pdf', 'src/organization/element/fit.ts'],
  'scripts/print/set': [...PRINT, ...CONTENT],
  'scripts/print/command': [...PRINT, ...CONTENT, 'scripts/print/set'],
  'scripts/personalize': [...PRINT, ...CONTENT, 'src/organization'],
  'scripts/steps': STEPS,
  'scripts/mirror': STEPS,
  'scripts/facts': ['scripts/lib'],
  'scripts/personalize/command': COMPANIES,
  'scripts/personalize/members': [...COMPANIES, 'scripts/personalize/command'],
  'scripts/pictures': STEPS,
  'scripts/text': ['scripts/lib'],
  'scripts/verapdf': ['scripts/lib'],
  'scripts/bench': [...STEPS, 'scripts/mirror'],
  // The doors: a file each.
  scripts: [
    ...STEPS,
    'scripts/bench',
    'scripts/facts',
    'scripts/mirror',
    'scripts/personalize/command',
    'scripts/personalize/members',
    'scripts/pictures',
    'scripts/print/command',
    'scripts/text',
    'scripts/verapdf',
  ],
  'astro.config.mjs': ['scripts/steps', 'src/content', 'src/rules'],
};
const FOLDERS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);

/** Keeps the arrows between folders: an import that runs against them is an error. */
export const arrows = /** @type {import('eslint').Rule.RuleModule} */ ({
  meta: { type: 'problem', schema: [] },
  create({ filename, cwd, report }) {
    /** @param {string} file */
    const folderOf = (file) => {
      const path = relative(cwd, file).replaceAll(sep, '/');
      return FOLDERS.find((folder) => path === folder || path.startsWith(`${folder}/`)) ?? path;
    };
    const from = folderOf(filename);
    /** @param {any} node */
    const check = (node) => {
      const path = node.source?.value;
      if (typeof path !== 'string' || !path.startsWith('.')) return;
      const to = folderOf(resolve(dirname(filename), path));
      if (to === from || MAY_IMPORT[from]?.includes(to)) return;
      report({ node, message: `${from} may not import from ${to}: eslint/arrows.mjs says which way arrows run` });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
});
