import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle.ts';

/** Scripts of the site, by name: src/islands/NAME.ts becomes /assets/NAME.js. */
const SCRIPTS = [
  'site',
  'search',
  'checklist',
  'progress',
  'record',
  'settings',
  'summary',
  'emergency',
  'quiz',
  'lost',
  'register-worker',
];

/**
 * Ships each script as one classic file: Astro emits modules, which a page opened from a folder cannot load.
 * A page asks for it with `<script is:inline defer src="/assets/NAME.js">`.
 */
export function classicScripts(): AstroIntegration {
  let islands = new URL('./', import.meta.url);
  return {
    name: 'classic-scripts',
    hooks: {
      'astro:config:done': ({ config }) => {
        islands = new URL('./islands/', config.srcDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /^\/assets\/([a-z-]+)\.js$/.exec(request.url ?? '')?.[1];
          if (!name || !SCRIPTS.includes(name)) return next();
          // There is no worker while one writes: it would keep what has changed since.
          if (name === 'register-worker') return void response.end();
          bundle(islands, name).then((code) => {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
            response.end(code);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('assets/', dir), { recursive: true });
        for (const name of SCRIPTS) await writeFile(new URL(`assets/${name}.js`, dir), await bundle(islands, name));
      },
    },
  };
}

function bundle(islands: URL, name: string): Promise<string> {
  return bundleScript({ entryPoints: [fileURLToPath(new URL(`${name}.ts`, islands))] });
}
