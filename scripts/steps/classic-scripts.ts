import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Reading } from '../../src/content/reading-of.ts';
import { bundleScript } from '../lib/bundle.ts';
import { lateWords } from './late-words.ts';

/** Scripts of the site, by name: each becomes /assets/NAME.js with all that its module in src/ imports. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['site', 'site/element/site.ts'],
  ['search', 'search/element/search.ts'],
  ['checklist', 'answers/checklist/element/checklist.ts'],
  ['check', 'answers/check/element/check.ts'],
  ['check-flow', 'answers/check/element/check-flow.ts'],
  ['status', 'answers/status/element/status.ts'],
  ['company-status', 'answers/status/element/main.ts'],
  ['settings', 'answers/settings/element/settings.ts'],
  ['answer-settings', 'answers/settings/element/main.ts'],
  ['home', 'answers/home/element/home.ts'],
  ['emergency', 'emergency/element/emergency.ts'],
  ['emergency-log', 'emergency/element/emergency-log.ts'],
  ['quiz', 'quiz/element/quiz.ts'],
  ['quiz-run', 'quiz/element/main.ts'],
  ['quiz-record', 'quiz/element/quiz-record.ts'],
  ['learn', 'quiz/element/learn.ts'],
  ['training-record', 'quiz/element/training-record.ts'],
  ['folds', 'site/element/folds.ts'],
  ['furigana', 'furigana/element/furigana.ts'],
  ['display', 'site/element/display.ts'],
  ['topic', 'site/element/topic.ts'],
  ['lost', 'site/element/lost.ts'],
  ['follow-edition', 'offline/element/follow-edition.ts'],
]);

/**
 * Ships each script as one classic file, with the words it has to itself: Astro emits modules, which a page opened from a folder
 * cannot load.
 * A page asks for it with `<script is:inline defer src="/assets/NAME.js">`.
 */
export function classicScripts(reading: Reading): AstroIntegration {
  let sources = new URL('./', import.meta.url);
  const bundle = async (module: URL) => {
    const words = Object.entries(lateWords((await reading.current()).content));
    const define = Object.fromEntries(words.map(([name, value]) => [name, JSON.stringify(value)]));
    return bundleScript({ entryPoints: [fileURLToPath(module)], define });
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
          const module = SCRIPTS.get(name ?? '');
          if (!module) return next();
          bundle(new URL(module, sources)).then((code) => {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            response.end(code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('assets/', dir), { recursive: true });
        for (const [name, module] of SCRIPTS)
          await writeFile(new URL(`assets/${name}.js`, dir), await bundle(new URL(module, sources)));
      },
    },
  };
}
