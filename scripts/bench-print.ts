/** npm run bench:print: how fast the leaflet is printed. `--help` tells more. */
import { resolve } from 'node:path';
import { readRuns } from './bench/numbers.ts';
import { runBench } from './bench/run-bench.ts';
import { HELP, readArguments } from './lib/arguments.ts';

const USAGE = `npm run bench:print [-- OPTIONS]

Prints the leaflet of the built dist/ beside Chromium's bare PDF of the same page, and beside another version of this
project (docs/benchmarks.md). The report goes to stdout as Markdown, what is going on to stderr.

--runs N       how often each prints (5)
--against DIR  another checkout, with its packages installed and its site built
--help         shows this
`;

const options = { runs: { type: 'string', default: '5' }, against: { type: 'string' }, help: HELP } as const;
const { values } = readArguments(USAGE, { options });
const runs = readRuns(values.runs, USAGE);
const against = values.against && resolve(values.against);

await runBench('print', async (place) => {
  const { benchPrint } = await import('./bench/print/bench.ts');
  return benchPrint({ root: process.cwd(), against, runs, ...place });
});
