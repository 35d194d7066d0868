import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { BAR_COLUMNS, barRow } from '../bars.ts';
import { copyProject } from '../copy-project.ts';
import { megabytes, seconds } from '../figures.ts';
import { machineFacts } from '../machine.ts';
import { processorTime } from '../processor.ts';
import type { BenchPlace } from '../run-bench.ts';
import { runProgram, type Run } from '../run-program.ts';
import { markdownTable } from '../table.ts';
import { companiesOf, listOf } from './companies.ts';

/** What to measure, and where to work. */
export interface BenchOptions extends BenchPlace {
  /** The project, with the built dist/ in it. */
  root: string;
  /** How many members: rising. */
  counts: readonly number[];
}

/** A run of the command. */
interface Measured {
  count: number;
  /** From its start to its end. */
  milliseconds: number;
  processor: number | undefined;
  /** In bytes, of another run. */
  peak: number | undefined;
}

const PATIENCE_MS = 3_600_000;
const NOT_HERE = { missing: 'only Linux tells' };

/**
 * Makes whole sets for made-up members with the command, and builds a company's edition from scratch beside it.
 * @returns the report, in Markdown.
 * @throws Error in one line where the site is not built or a run fails; the signal's reason where the signal stopped it.
 */
export async function benchMembers({ root, counts, work, say, signal }: BenchOptions): Promise<string> {
  if (!existsSync(join(root, 'dist'))) throw new Error('dist/ is not there: run npm run build first');
  const machine = machineFacts();
  const run = async (count: number, memory: boolean): Promise<Run & { processor: number | undefined }> => {
    const [list, out] = [join(work, `members-${count}.csv`), join(work, 'out')];
    await writeFile(list, listOf(companiesOf(count)));
    const args = ['scripts/run.mjs', 'scripts/personalize.ts', '--members', list, '--out', out];
    try {
      return await measured({ args, cwd: root, memory, signal });
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  };
  // What is loaded once is loaded before it counts.
  await run(1, false);
  const results: Measured[] = [];
  for (const count of counts) {
    const { milliseconds, processor } = await run(count, false);
    const { peak } = await run(count, true);
    results.push({ count, milliseconds, processor, peak });
    say(`  ${count} members: ${seconds(milliseconds)}`);
  }
  const rebuilt = await rebuild(join(work, 'project'), signal);
  say(`  a build for one more: ${seconds(rebuilt.milliseconds)}`);
  return report(results, rebuilt, machine);
}

async function measured(program: {
  args: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
  memory?: boolean;
  signal: AbortSignal;
}): Promise<Run & { processor: number | undefined }> {
  const { args, cwd, env = {}, memory = false, signal } = program;
  const before = processorTime();
  const run = await runProgram({ path: process.execPath, args, cwd, env }, { limit: PATIENCE_MS, memory, signal });
  const after = processorTime();
  return { ...run, processor: before === undefined || after === undefined ? undefined : after - before };
}

/** As a company's set was made before: the edition of another is built, and what differs is printed. */
async function rebuild(folder: string, signal: AbortSignal): Promise<Run & { processor: number | undefined }> {
  await mkdir(folder);
  copyProject(folder);
  const build = (organization: string) =>
    measured({
      args: ['scripts/run.mjs', 'scripts/build.ts'],
      cwd: folder,
      env: { ORGANIZATION: organization },
      signal,
    });
  await build('none');
  const [company = {}] = companiesOf(1);
  await writeFile(join(folder, 'company.yaml'), stringify({ name: company.name, phone: '03-0000-0000' }));
  return build('company.yaml');
}

function report(
  results: readonly Measured[],
  rebuilt: Omit<Measured, 'count' | 'peak'>,
  machine: readonly string[],
): string {
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last) throw new Error('nothing was measured');
  const dash = (value: number | undefined, show: (value: number) => string) =>
    value === undefined ? '–' : show(value);
  const rows = results.map(({ count, milliseconds, processor, peak }) => [
    String(count),
    seconds(milliseconds),
    (count / (milliseconds / 1000)).toFixed(2),
    dash(processor, seconds),
    dash(peak, megabytes),
  ]);
  const each =
    first.processor === undefined || last.processor === undefined || first === last
      ? undefined
      : (last.processor - first.processor) / (last.count - first.count);
  const bars = [
    { name: 'one more set, processor', limit: 500, measured: each ?? NOT_HERE, show: seconds },
    {
      name: '1,000 sets, time',
      limit: 600_000,
      measured: last.count === 1000 ? last.milliseconds : { missing: 'no run of 1,000' },
      show: seconds,
    },
    { name: 'peak memory', limit: 1_000_000_000, measured: last.peak ?? NOT_HERE, show: megabytes },
  ];
  const times =
    each === undefined || rebuilt.processor === undefined
      ? ''
      : `: ${seconds(rebuilt.processor)} of a processor, ${Math.round(rebuilt.processor / each)} times one more set`;
  return [
    markdownTable(
      [
        { head: 'Members' },
        { head: 'Time', align: 'right' },
        { head: 'Sets a second', align: 'right' },
        { head: 'Processor', align: 'right' },
        { head: 'Peak memory', align: 'right' },
      ],
      rows,
    ),
    markdownTable(BAR_COLUMNS, bars.map(barRow)),
    `A build for one more member takes ${seconds(rebuilt.milliseconds)}${times}.`,
    machine.map((fact) => `- ${fact}`).join('\n'),
  ].join('\n\n');
}
