/** npm run build: the site in dist/ and the sheets in dist-print/. `--help` tells its options. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HELP, readArguments } from './lib/arguments.ts';
import { Steps } from './steps/steps.ts';
import { Interruption, interruptions } from './lib/interruption.ts';

const USAGE = `npm run build [-- --out DIR] [--fresh]

Makes the site in dist/ and the sheets in dist-print/. All is made beside them and takes their place when it is finished.

--out DIR  puts both into a folder of the project, and leaves the project's own as they are
--fresh    prints every sheet, also those that the last build has printed and nothing has changed for
--help     shows this

README.md tells which variables of the environment it heeds (SITE_URL and others).
The exit code is 0, or 1 where something went wrong, or 2 where the command was called wrongly.
`;

const { out, fresh } = readArguments(USAGE, {
  options: { out: { type: 'string', default: '.' }, fresh: { type: 'boolean', default: false }, help: HELP },
}).values;
const signal = interruptions();
try {
  // Loading takes a moment: who has mistyped an option is told before.
  const { buildAll } = await import('./steps/build-all.ts');
  await buildAll({ root: process.cwd(), out, fresh, steps: new Steps(), signal });
} catch (error) {
  const kept = ['dist', 'dist-print'].filter((name) => existsSync(join(out, name))).map((name) => `${name}/`);
  const stays = `${kept.join(' and ')} of the last good one ${kept.length === 1 ? 'stays as it is' : 'stay as they are'}`;
  const outcome = kept.length > 0 ? stays : 'nothing was written';
  console.error(`\nThe build stopped; ${outcome}.\n${String(error)}`);
  process.exitCode = signal.reason instanceof Interruption ? signal.reason.exitCode : 1;
}
