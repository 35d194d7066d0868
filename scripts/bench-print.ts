/** npm run bench:print: how fast, with how much memory and into how many bytes the leaflet is printed. `--help` tells more. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HELP, readArguments, refuseCall } from './lib/arguments.ts';

const USAGE = `npm run bench:print [-- OPTIONS]

Compares printing the built dist/ with other tools on the same page (docs/benchmarks.md). The report goes to stdout as
Markdown, what is going on to stderr.

--runs N   how often each tool prints (5)
--out DIR  keeps the PDFs of the last runs there, to look at
--help     shows this
`;

const options = { runs: { type: 'string', default: '5' }, out: { type: 'string' }, help: HELP } as const;
const { values } = readArguments(USAGE, { options });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) refuseCall(`--runs ${values.runs}: a whole number from 1 on is needed`, USAGE);

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => interruption.abort(new Error(`stopped by ${name}`)));
}

const work = await mkdtemp(join(tmpdir(), 'bench-print-'));
try {
  const { benchPrint } = await import('./bench/print/bench.ts');
  const out = resolve(values.out ?? join(work, 'out'));
  const say = (line: string) => console.error(line);
  console.log(await benchPrint({ site: 'dist', runs, work, out, say, signal: interruption.signal }));
} catch (error) {
  console.error(`\nNothing was compared: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
