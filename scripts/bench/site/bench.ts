import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BAR_COLUMNS, barRow, type Bar } from '../bars.ts';
import { kilobytes, megabytes, milliseconds, percent, seconds } from '../figures.ts';
import { machineFacts } from '../machine.ts';
import { runProgram } from '../run-program.ts';
import type { BenchPlace } from '../run-bench.ts';
import { markdownTable, type Column } from '../table.ts';
import { closeBrowser } from '../../lib/browser/close.ts';
import { launchChromium } from '../browsers.ts';
import { copyProject } from '../copy-project.ts';
import { firstPaint } from './first-paint.ts';
import { multiplyTopics } from './multiply-topics.ts';
import { coverStyles, type Styles } from './styles.ts';
import { weighPages, type Weight } from './weights.ts';

/** Bytes that the first round trips of a connection bring: ten packets of 1,460 (RFC 6928). */
const FIRST_PACKETS = 14_600;
/** Bytes of all styles that pages load together, as built, and the share of them that a page may leave unused. */
const ALL_STYLES = 22_000;
const UNUSED = 0.3;
/** The page that most readers open first, and the milliseconds until something of it is painted on a slow line. */
const FIRST = { page: 'index.html', limit: 1000 };

/** What to measure, and where to work. */
export interface BenchOptions extends BenchPlace {
  /** Folder of the built site. */
  site: string;
  /** How many times today's topics, today's (1) first; empty builds nothing. */
  sizes: readonly number[];
}

/**
 * Weighs every page of the built site and its styles, and builds the project with its topics several times over.
 * @returns the report, in Markdown.
 * @throws Error in one line where the site is not built or a build fails; the signal's reason where the signal stopped it.
 */
export async function benchSite({ site, sizes, work, say, signal }: BenchOptions): Promise<string> {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`${site}/ is not there: run npm run build first`);
  const machine = machineFacts();
  say('Opening every page');
  const { browser } = await launchChromium(signal);
  const open = async () => ({
    weights: await weighPages(resolve(site), browser),
    styles: await coverStyles(resolve(site), browser),
    painted: await firstPaint(resolve(site), FIRST.page, browser),
  });
  const { weights, styles, painted } = await open().finally(() => closeBrowser(browser));
  const builds: string[][] = [];
  for (const times of sizes) builds.push(await build(times, { work, say, signal }));
  const parts = [
    '## What a page weighs, gzip',
    weightTable(weights),
    '## Styles, as built',
    stylesTable(styles),
    filesTable(styles),
    ...(builds.length > 0 ? ['## What a build costs', markdownTable(BUILD_COLUMNS, builds)] : []),
    '## Bars',
    markdownTable(BAR_COLUMNS, [...weights.map(bar), ...styleBars(styles), paintBar(painted)].map(barRow)),
    '## The machine',
    machine.map((fact) => `- ${fact}`).join('\n'),
  ];
  return parts.join('\n\n');
}

const right = (head: string): Column => ({ head, align: 'right' });
const BUILD_COLUMNS = [{ head: 'Topics' }, ...['From nothing', 'Again, nothing changed', 'Peak memory'].map(right)];

function weightTable(weights: readonly Weight[]): string {
  const columns = [{ head: 'Page' }, ...['HTML', 'CSS', 'Scripts', 'Sum', 'Requests'].map(right)];
  const rows = weights.map(({ page, html, css, js, sum, requests }) => [
    page,
    ...[html, css, js, sum].map(kilobytes),
    String(requests),
  ]);
  return markdownTable(columns, rows);
}

function stylesTable({ pages }: Styles): string {
  const rows = pages.map(({ page, bytes, unused }) => [page, kilobytes(bytes), percent(unused)]);
  return markdownTable([{ head: 'Page' }, ...['Styles', 'Unused'].map(right)], rows);
}

function filesTable({ files }: Styles): string {
  return markdownTable(
    [{ head: 'File' }, right('Size')],
    files.map(({ file, bytes }) => [file, kilobytes(bytes)]),
  );
}

function styleBars({ pages, files }: Styles): Bar[] {
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    { name: 'All styles', limit: ALL_STYLES, measured: all, show: kilobytes },
    ...pages.map(({ page, unused }) => ({ name: `${page}: unused`, limit: UNUSED, measured: unused, show: percent })),
  ];
}

const paintBar = (measured: number): Bar => ({
  name: `${FIRST.page}: first paint`,
  limit: FIRST.limit,
  measured,
  show: milliseconds,
});

const bar = ({ page, sum }: Weight): Bar => ({ name: page, limit: FIRST_PACKETS, measured: sum, show: kilobytes });

/** Builds a copy three times: timed, timed again with what the first left, and watched. */
async function build(times: number, { work, say, signal }: BenchPlace) {
  say(`Building with ${times}× the topics`);
  const root = join(work, String(times));
  await mkdir(root);
  copyProject(root);
  await multiplyTopics(root, times);
  const program = { path: process.execPath, args: ['scripts/build.ts'], cwd: root };
  const first = await runProgram(program, { signal });
  const again = await runProgram(program, { signal });
  const { peak } = await runProgram(program, { memory: true, signal });
  return [
    `${times}×`,
    seconds(first.milliseconds),
    seconds(again.milliseconds),
    peak === undefined ? 'not known' : megabytes(peak),
  ];
}
