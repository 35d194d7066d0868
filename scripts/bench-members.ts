/** npm run bench:members: what copies for many companies take. `--help` tells more. */
import { readCounts } from './bench/numbers.ts';
import { runBench } from './bench/run-bench.ts';
import { HELP, readArguments } from './lib/arguments.ts';

const USAGE = `npm run bench:members [-- OPTIONS]

Makes whole sets of sheets for made-up members of a list from the built dist/ (npm run personalize), and builds the edition of one
more beside it (docs/benchmarks.md). The report goes to stdout as Markdown, what is going on to stderr.

--counts N,N…  how many members, rising (10,100,1000)
--help         shows this
`;

const options = { counts: { type: 'string', default: '10,100,1000' }, help: HELP } as const;
const { values } = readArguments(USAGE, { options });
const counts = readCounts(values.counts, USAGE);

await runBench('members', async (place) => {
  const { benchMembers } = await import('./bench/members/bench.ts');
  return benchMembers({ root: process.cwd(), counts, ...place });
});
