import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { today } from './today.ts';
import { checkContent, type CheckResult } from './check-content.ts';
import { errorText } from './load-content.ts';
import { mistakesPage } from './mistakes-page.ts';
import { formatProblem } from './reading/problem.ts';

/** An editor may write a file in several steps. */
const SETTLED_AFTER_MS = 100;

/**
 * Stops a build over any mistake in content/, naming all. While developing it tells them in the terminal and, until they
 * are mended, in the browser in the place of every page.
 */
export function contentCheck({ language = 'ja' } = {}): AstroIntegration {
  let root = '';
  let figures = '';
  const check = () =>
    checkContent({ root, language, figures: relative(root, figures).replaceAll(sep, '/'), today: today() });
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        figures = fileURLToPath(new URL('figures', config.srcDir));
        if (command !== 'build') return;
        const { errors, warnings } = await check();
        for (const warning of warnings) logger.warn(formatProblem(warning));
        if (errors.length > 0) throw new Error(errorText(errors));
      },
      'astro:server:setup': async ({ server, logger }) => {
        let mistakes: CheckResult['errors'] = [];
        const tell = async () => {
          try {
            const result = await check();
            log(result, logger);
            if (mistakes.length > 0 || result.errors.length > 0) server.ws.send({ type: 'full-reload' });
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
        const watched = [join(root, 'content'), figures];
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(watched);
        server.watcher.on('all', (_event, path) => {
          if (!watched.some((folder) => path.startsWith(folder + sep))) return;
          clearTimeout(timer);
          timer = setTimeout(() => void tell(), SETTLED_AFTER_MS);
        });
        await tell();
      },
    },
  };
}

function log({ errors, warnings }: CheckResult, logger: AstroIntegrationLogger): void {
  for (const warning of warnings) logger.warn(formatProblem(warning));
  if (errors.length > 0) logger.error(errorText(errors));
  else logger.info('content/ has no mistakes');
}
