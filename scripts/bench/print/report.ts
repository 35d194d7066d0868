import { BAR_COLUMNS, barRow, verdict } from '../bars.ts';
import { besideOurs, kilobytes, megabytes, percent, seconds } from '../figures.ts';
import { markdownTable, type Column } from '../table.ts';
import { PAGE_BYTES, printBars } from './limits.ts';
import type { ToolResult } from './results.ts';
import type { MissingTool } from './tools/tool.ts';
import type { SetResult } from './whole-set.ts';

/** All that was measured. */
export interface Measured {
  runs: number;
  ours: ToolResult;
  others: readonly ToolResult[];
  missing: readonly MissingTool[];
  set: SetResult;
  /** The facts of the machine. */
  machine: readonly string[];
}

/** The report, in Markdown. */
export function report({ runs, ours, others, missing, set, machine }: Measured): string {
  const all = [ours, ...others];
  const often = runs === 1 ? 'one run each' : `median of ${runs} runs each, in turn`;
  const lines = [
    `## The leaflet from a cold start: ${often} (×: times ours)`,
    speedTable(all, ours),
    '## What each printed',
    wholeTable(all),
    ...missing.map((tool) => `Not compared: ${tool.name}: ${tool.missing}`),
    `## The whole set, with this project: ${seconds(set.median)}`,
    sheetTable(set),
    '## Bars',
    markdownTable(BAR_COLUMNS, printBars(ours, others, set).map(barRow)),
    '## The machine',
    machine.map((fact) => `- ${fact}`).join('\n'),
  ];
  return lines.join('\n\n');
}

function speedTable(all: readonly ToolResult[], ours: ToolResult): string {
  const right = (head: string): Column => ({ head, align: 'right' });
  const columns = [
    { head: 'Tool' },
    ...['Time', 'Fastest to slowest', 'Pages per second', 'Peak memory', 'Bytes', 'Bytes a page'].map(right),
  ];
  const speed = ({ leaflet, median }: ToolResult) => leaflet.pages / (median / 1000);
  const perPage = ({ leaflet }: ToolResult) => leaflet.bytes / leaflet.pages;
  const rows = all.map((result) => {
    // Ours is beside nothing.
    const beside = (value: number, own: number | undefined, show: (value: number) => string) =>
      besideOurs(value, result === ours ? undefined : own, show);
    const { median, times, peak, leaflet } = result;
    return [
      result.name,
      beside(median, ours.median, seconds),
      `${seconds(Math.min(...times))} to ${seconds(Math.max(...times))}`,
      beside(speed(result), speed(ours), (value) => value.toFixed(1)),
      peak === undefined ? 'not measured' : beside(peak, ours.peak, megabytes),
      beside(leaflet.bytes, ours.leaflet.bytes, kilobytes),
      beside(perPage(result), perPage(ours), kilobytes),
    ];
  });
  return markdownTable(columns, rows);
}

function wholeTable(all: readonly ToolResult[]): string {
  const columns: Column[] = [
    { head: 'Tool' },
    { head: 'Engine' },
    { head: 'Pages', align: 'right' },
    { head: 'Of the text', align: 'right' },
    { head: 'Page numbers right' },
    { head: 'Fonts' },
  ];
  const rows = all.map(({ name, engine, leaflet: { pages, share, numbers, fonts } }) => [
    name,
    engine,
    String(pages),
    percent(share),
    numbers.join(' of '),
    fonts.join(', '),
  ]);
  return markdownTable(columns, rows);
}

function sheetTable({ sheets }: SetResult): string {
  const columns: Column[] = [
    { head: 'Sheet' },
    { head: 'Pages', align: 'right' },
    { head: 'Bytes', align: 'right' },
    { head: 'Bytes a page', align: 'right' },
    { head: `At most ${kilobytes(PAGE_BYTES)} a page` },
  ];
  const rows = sheets.map(({ id, pages, bytes }) => [
    id,
    String(pages),
    kilobytes(bytes),
    kilobytes(bytes / pages),
    verdict(bytes / pages, PAGE_BYTES, kilobytes),
  ]);
  return markdownTable(columns, rows);
}
