import { join, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { FIGURES, type CheckResult } from './check-content.ts';
import { contentModule, renewContent } from './content-module.ts';
import { errorText } from './load-content.ts';
import { mistakesPage } from './mistakes-page.ts';
import type { Reading } from './reading-of.ts';
import { formatProblem } from './reading/problem.ts';

/** An editor may write a file in several steps. */
const SETTLED_AFTER_MS = 100;

/**
 * Gives content/ to the pages, and stops a build over any mistake in it, naming all. While developing it tells them in the
 * terminal and, until they are mended, in the browser in the place of every page; what is changed is shown at once.
 */
export function contentOfPages(reading: Reading): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        updateConfig({ vite: { plugins: [contentModule(reading)] } });
        if (command !== 'build') return;
        const { errors, warnings } = await reading.current();
        for (const warning of warnings) logger.warn(formatProblem(warning));
        if (errors.length > 0) throw new Error(errorText(errors));
      },
      'astro:server:setup': async ({ server, logger }) => {
        let mistakes: CheckResult['errors'] = [];
        const tell = async (read: () => Promise<CheckResult>) => {
          try {
            const result = await read();
            log(result, logger);
            mistakes = result.errors;
          } catch (error) {
            logger.error(String(error));
          }
        };
        server.middlewares.use((request, response, next) => {
          if (mistakes.length === 0 || !request.headers.accept?.includes('text/html')) return next();
          response.statusCode = 500;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(mistakesPage(mistakes));
        });
        const watched = ['content', FIGURES].map((folder) => join(reading.root, folder));
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(watched);
        server.watcher.on('all', (_event, path) => {
          if (!watched.some((folder) => path.startsWith(folder + sep))) return;
          clearTimeout(timer);
          timer = setTimeout(() => void tell(reading.again).then(() => renewContent(server)), SETTLED_AFTER_MS);
        });
        await tell(reading.current);
      },
    },
  };
}

function log({ errors, warnings }: CheckResult, logger: AstroIntegrationLogger): void {
  for (const warning of warnings) logger.warn(formatProblem(warning));
  if (errors.length > 0) logger.error(errorText(errors));
  else logger.info('content/ has no mistakes');
}
