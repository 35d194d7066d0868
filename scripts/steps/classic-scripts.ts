import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Reading } from '../../src/content/reading-of.ts';
import { bundleScript } from '../lib/bundle.ts';
import { lateWords } from './late-words.ts';

/** What every page has: the search, the menu, the worker. */
const SITE = 'site/element/site.ts';

/** Scripts of pages, by name: each becomes /assets/NAME.js with all that its modules in src/ import, and is all that a page loads. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  site: [],
  folds: ['site/element/folds.ts'],
  topic: ['site/element/topic.ts'],
  check: ['answers/check/element/check.ts'],
  status: ['answers/status/element/status.ts'],
  settings: ['answers/settings/element/settings.ts', 'site/element/display.ts'],
  setup: ['organization/setup/element/setup.ts'],
  quiz: ['quiz/element/quiz.ts'],
  learn: ['quiz/element/learn.ts'],
  emergency: ['emergency/element/emergency.ts'],
  'emergency-log': ['emergency/element/emergency-log.ts'],
};

/** Scripts that come beside them: on use, or where they stand. */
const OTHERS: Readonly<Record<string, string>> = {
  home: 'answers/home/element/home.ts',
  drawer: 'site/element/drawer.ts',
  lost: 'site/element/lost.ts',
  search: 'search/element/search.ts',
  furigana: 'furigana/element/furigana.ts',
  own: 'organization/element/own.ts',
  'own-sheet': 'organization/element/own-sheet.ts',
  'own-print': 'organization/element/own-print.ts',
  'follow-edition': 'offline/element/follow-edition.ts',
  checklist: 'answers/checklist/element/checklist.ts',
  'check-flow': 'answers/check/element/check-flow.ts',
  'company-status': 'answers/status/element/main.ts',
  'answer-settings': 'answers/settings/element/main.ts',
  'setup-form': 'organization/setup/element/setup-form.ts',
  'quiz-run': 'quiz/element/main.ts',
  'quiz-record': 'quiz/element/quiz-record.ts',
  'training-record': 'quiz/element/training-record.ts',
};

/** All scripts, each with its modules in the order in which they run. */
const SCRIPTS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.entries(PAGES).map(([name, modules]) => [name, [SITE, ...modules]] as const),
  ...Object.entries(OTHERS).map(([name, module]) => [name, [module]] as const),
]);

/**
 * Ships each script as one classic file, with the words it has to itself: Astro emits modules, which a page opened from a folder
 * cannot load.
 * A page asks for its own with `<PageLayout script="NAME">`.
 */
export function classicScripts(reading: Reading): AstroIntegration {
  let sources = new URL('./', import.meta.url);
  const bundle = async (modules: readonly string[]) => {
    const words = Object.entries(lateWords((await reading.current()).content));
    const define = Object.fromEntries(words.map(([name, value]) => [name, JSON.stringify(value)]));
    const contents = modules.map((module) => `import ${JSON.stringify(`./${module}`)};`).join('');
    return bundleScript({ stdin: { contents, resolveDir: fileURLToPath(sources) }, define });
  };
  return {
    name: 'classic-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        sources = config.srcDir;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /^\/assets\/([a-z-]+)\.js$/.exec(request.url ?? '')?.[1];
          const modules = SCRIPTS.get(name ?? '');
          if (!modules) return next();
          bundle(modules).then((code) => {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            response.end(code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('assets/', dir), { recursive: true });
        for (const [name, modules] of SCRIPTS)
          await writeFile(new URL(`assets/${name}.js`, dir), await bundle(modules));
      },
    },
  };
}
