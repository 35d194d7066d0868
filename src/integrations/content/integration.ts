import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { today } from '../../leaflet/today.ts';
import { checkContent, type CheckResult } from './check-content.ts';
import { errorText } from './load-content.ts';
import { formatProblem } from './problem.ts';

/** An editor may write a file in several steps. */
const SETTLED_AFTER_MS = 100;

/** Stops a build over any mistake in content/, naming all; while developing it only tells, again on every change. */
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
        const tell = () =>
          check().then(
            (result) => log(result, logger),
            (error: unknown) => logger.error(String(error)),
          );
        const watched = [join(root, 'content'), figures];
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(watched);
        server.watcher.on('all', (_event, path) => {
          if (!watched.some((folder) => path.startsWith(folder + sep))) return;
          clearTimeout(timer);
          timer = setTimeout(tell, SETTLED_AFTER_MS);
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
