/**
 * npm run build: the site in dist/ and the sheets in dist-print/.
 * Everything is made in a staging folder; the last good outputs are replaced when all of it is finished.
 * --out DIR puts both below another folder of the project: the tests build beside the outputs, not over them.
 */
import { parseArgs } from 'node:util';
import { buildAll } from './build/build-all.ts';
import { Steps } from './build/steps.ts';
import { Interruption, interruptions } from './interruption.ts';

const signal = interruptions();

try {
  const { out } = parseArgs({ options: { out: { type: 'string', default: '.' } } }).values;
  await buildAll({ root: process.cwd(), out, steps: new Steps(), signal });
} catch (error) {
  console.error(`\nThe build stopped; the last good dist/ and dist-print/ are untouched.\n${String(error)}`);
  process.exitCode = signal.reason instanceof Interruption ? signal.reason.exitCode : 1;
}
