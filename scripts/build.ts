/**
 * npm run build: the site in dist/ and the sheets in dist-print/.
 * Everything is made in a staging folder; the last good outputs are replaced when all of it is finished.
 */
import { buildAll } from './build/build-all.ts';
import { Steps } from './build/steps.ts';

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interruption.abort(new Error(`stopped by ${name}`)));

try {
  await buildAll({ root: process.cwd(), dist: 'dist', distPrint: 'dist-print', steps: new Steps(), signal: interruption.signal });
} catch (error) {
  console.error(`\nThe build stopped; the last good dist/ and dist-print/ are untouched.\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
