import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { loadContent } from '../../../src/content/load-content.ts';
import { closeBrowser } from '../../lib/browser/close.ts';
import { launchPrinter } from '../../print/launch.ts';
import { printSheet } from '../../print/print-sheet.ts';
import { show } from '../../print/in-page.ts';
import { serveSite } from '../../print/serve.ts';
import { openTab } from '../../print/tab.ts';
import { sheetPlan } from '../../print/set/plan.ts';
import { alternate, type Contender, type Outcome } from '../alternate.ts';
import { besideOurs, kilobytes, seconds } from '../figures.ts';
import { machineFacts } from '../machine.ts';
import { median } from '../median.ts';
import { runProgram } from '../run-program.ts';
import type { BenchPlace } from '../run-bench.ts';
import { markdownTable } from '../table.ts';

/** The longest sheet. */
const SHEET = 'leaflet';

/** What to measure, and where to work. */
export interface BenchOptions extends BenchPlace {
  /** The project, with the built dist/ in it. */
  root: string;
  /** Another checkout with its packages and its dist/, as the last version; none if not given. */
  against?: string | undefined;
  /** How often each prints. */
  runs: number;
}

/** A PDF that was printed. */
interface Printed {
  milliseconds: number;
  bytes: number;
}

/**
 * Prints the leaflet in turn: as Chromium alone does it in a tab that has it open and in one that loads it, with this
 * project in a browser that runs, with this project from nothing, and with another version from nothing.
 * @returns the report, in Markdown.
 * @throws Error in one line where the site is not built or something cannot be printed; the signal's reason where the
 * signal stopped it.
 */
export async function benchPrint({ root, against, runs, work, say, signal }: BenchOptions): Promise<string> {
  for (const folder of [root, ...(against === undefined ? [] : [against])])
    if (!existsSync(join(folder, 'dist/print', `${SHEET}.html`)))
      throw new Error(`${join(folder, 'dist')} has no ${SHEET}: run npm run build there first`);
  const machine = machineFacts();
  const content = await loadContent({ root });
  const sheets = sheetPlan(content).filter(({ id }) => id === SHEET);
  const [sheet] = sheets;
  if (!sheet) throw new Error(`content/ has no sheet "${SHEET}"`);
  const [server, browser] = [await serveSite(join(root, 'dist')), await launchPrinter({ signal })];
  try {
    const { origin } = server;
    const [tab, other] = [await openTab(browser, origin), await openTab(browser, origin)];
    const load = async (page: Page) => {
      await page.goto(`${origin}/print/${SHEET}.html`);
      await page.evaluate(show);
    };
    const bare = async (page: Page) =>
      (await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })).length;
    await load(tab);
    const request = { site: join(root, 'dist'), out: work, sheets, edition: content.work.edition };
    const run = { browser, origin, request, sources: new Map() };
    const lane = {};
    const contenders: Contender<Printed>[] = [
      { name: 'Chromium alone, the page open', run: () => timed(() => bare(tab)) },
      {
        name: 'Chromium alone, loading the page',
        run: () =>
          timed(async () => {
            await load(other);
            return bare(other);
          }),
      },
      {
        name: 'this project, a browser open',
        run: () => timed(async () => (await printSheet(run, sheet, lane, signal)).bytes),
      },
      cold('this project, from nothing', root, work, signal),
      ...(against === undefined ? [] : [cold('the other version, from nothing', against, work, signal)]),
    ];
    // What is loaded once is loaded before it counts.
    await alternate(contenders, { rounds: 1, signal });
    const onResult = (name: string, { milliseconds }: Printed) => say(`  ${name}: ${seconds(milliseconds)}`);
    const outcomes = await alternate(contenders, { rounds: runs, onResult, signal });
    return report(outcomes, machine);
  } finally {
    await Promise.all([closeBrowser(browser), server.close()]);
  }
}

async function timed(print: () => Promise<number>): Promise<Printed> {
  const started = performance.now();
  const bytes = await print();
  return { milliseconds: performance.now() - started, bytes };
}

/** As a person prints: a new process, a new browser, a file. */
function cold(name: string, root: string, work: string, signal: AbortSignal): Contender<Printed> {
  const out = join(resolve(work), name.replaceAll(/\W+/g, '-'));
  const program = {
    path: process.execPath,
    args: ['scripts/run.mjs', 'scripts/print.ts', '--out', out, SHEET],
    cwd: root,
  };
  return {
    name,
    run: async () => {
      const { milliseconds } = await runProgram(program, { signal });
      return { milliseconds, bytes: (await readFile(join(out, `${SHEET}.pdf`))).length };
    },
  };
}

function report(outcomes: readonly Outcome<Printed>[], machine: readonly string[]): string {
  const failed = outcomes.find(({ failure }) => failure);
  if (failed?.failure) throw new Error(`${failed.name}: ${failed.failure.message}`, { cause: failed.failure });
  const times = outcomes.map(({ results }) => median(results.map(({ milliseconds }) => milliseconds)));
  const rows = outcomes.map(({ name, results }, index) => [
    name,
    index === 0 ? seconds(times[0] ?? 0) : besideOurs(times[index] ?? 0, times[0], seconds),
    kilobytes(results.at(-1)?.bytes ?? 0),
  ]);
  return [
    markdownTable(
      [
        { head: 'The leaflet' },
        { head: 'Median (times Chromium alone)', align: 'right' },
        { head: 'Bytes', align: 'right' },
      ],
      rows,
    ),
    machine.map((fact) => `- ${fact}`).join('\n'),
  ].join('\n\n');
}
