import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** While developing, the search answers from the index of the last build in dist/: an index is made of built pages. */
export function builtSearch(): AstroIntegration {
  let index = new URL('./', import.meta.url);
  return {
    name: 'built-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        index = new URL('search/', config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(index)) logger.info('the search answers once `npm run build` has made an index');
        server.middlewares.use((request, response, next) => {
          const name = /^\/search\/([\w-]+\.js)$/.exec(request.url ?? '')?.[1];
          const file = name && fileURLToPath(new URL(name, index));
          if (!file || !existsSync(file)) return next();
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
