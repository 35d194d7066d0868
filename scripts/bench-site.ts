/** npm run bench:site: what every page weighs, and what a build costs. `--help` tells more. */
import { runBench } from './bench/run-bench.ts';
import { HELP, readArguments } from './lib/arguments.ts';
import { readSizes } from './bench/numbers.ts';

const USAGE = `npm run bench:site [-- OPTIONS]

Weighs every page of the built dist/ as a browser loads it, asks which of its styles it uses, and builds copies of the
project with its topics several times over (docs/benchmarks.md). The report goes to stdout as Markdown, what is going on to
stderr.

--sizes 1,10  how many times the topics, from 1 to 10
--weights     only the pages, no builds
--help        shows this
`;

const options = {
  sizes: { type: 'string', default: '1,10' },
  weights: { type: 'boolean', default: false },
  help: HELP,
} as const;
const { values } = readArguments(USAGE, { options });

await runBench('site', async (place) => {
  const { benchSite } = await import('./bench/site/bench.ts');
  const sizes = values.weights ? [] : readSizes(values.sizes);
  return benchSite({ site: 'dist', sizes, ...place });
});
