/** npm run bench:search: how well and how fast the site's search answers. `--help` tells more. */
import { runBench } from './bench/run-bench.ts';
import { HELP, readArguments } from './lib/arguments.ts';
import { readRuns, readSizes } from './bench/numbers.ts';

const USAGE = `npm run bench:search [-- OPTIONS]

Measures the search of the built dist/ (docs/benchmarks.md). The report
goes to stdout as Markdown, what is going on to stderr.

--runs N         first answers of each engine (5)
--sizes 1,10,50  how many times the content, from 1 on
--tuning         leaves the held-out queries alone
--misses         lists the queries for tuning that were missed
--help           shows this
`;

const options = {
  runs: { type: 'string', default: '5' },
  sizes: { type: 'string', default: '1,10,50' },
  tuning: { type: 'boolean', default: false },
  misses: { type: 'boolean', default: false },
  help: HELP,
} as const;
const { values } = readArguments(USAGE, { options });
const runs = readRuns(values.runs, USAGE);

await runBench('search', async (place) => {
  const { benchSearch } = await import('./bench/search/bench.ts');
  const { tuning, misses } = values;
  return benchSearch({ site: 'dist', runs, sizes: readSizes(values.sizes), tuning, misses, ...place });
});
