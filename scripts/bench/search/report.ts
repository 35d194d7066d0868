import { BAR_COLUMNS, barRow } from '../bars.ts';
import { kilobytes, milliseconds, percent } from '../figures.ts';
import { markdownTable, type Column } from '../table.ts';
import { growthBars, qualityBars, score, speedBars } from './limits.ts';
import { missedTable } from './missed.ts';
import { KINDS, SETS } from './queries.ts';
import type { BrowserResult, SizeResult } from './results.ts';
import { noiseIn, scoreOf, type Asked } from './scores.ts';
import { bytesOf, type Failed, type Speed } from './speed.ts';

/** All that was measured. */
export interface Measured {
  results: readonly BrowserResult[];
  /** First answers of each engine that count. */
  runs: number;
  /** Whether to list the queries for tuning whose first three results do not serve. */
  misses: boolean;
  /** What kept a whole browser out, in one line each. */
  notes: readonly string[];
  /** The facts of the machine. */
  machine: readonly string[];
}

/** The report, in Markdown. */
export function report({ results, runs, misses, notes, machine }: Measured): string {
  const parts = results.flatMap((result) => browserParts(result, runs, misses));
  return [
    ...parts,
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    '## Bars',
    barTable(results),
    '## The machine',
    machine.map((fact) => `- ${fact}`).join('\n'),
  ].join('\n\n');
}

function browserParts({ browser, asked, sizes, missing }: BrowserResult, runs: number, misses: boolean): string[] {
  const often = runs === 1 ? 'one first answer each' : `${runs} first answers each, in turn`;
  return [
    `## Quality in ${browser}`,
    setTable(asked),
    `By kind: recall@3 / MRR (queries without a result)`,
    kindTable(asked),
    ...(misses ? asked.map(missedTable) : []),
    ...missing.map((failed) => `Not measured: ${failed.engine}: ${failed.missing}`),
    `## Speed in ${browser}: ${often}`,
    speedTable(sizes),
    ...loadedTables(sizes[0]),
  ];
}

const right = (head: string): Column => ({ head, align: 'right' });

function setTable(asked: readonly Asked[]): string {
  const columns = [
    { head: 'Engine' },
    { head: 'Set' },
    ...['Queries', 'recall@3', 'MRR', 'Empty', 'Foreign queries', 'Noise'].map(right),
  ];
  const rows = asked.flatMap((engine) =>
    SETS.flatMap((set) => {
      const quality = scoreOf(engine, set);
      const noise = noiseIn(engine, set);
      if (!quality || noise === undefined) return [];
      const foreign = engine.foreign.filter((query) => query.set === set).length;
      const { queries, recall, mrr, empty } = quality;
      return [
        [
          engine.engine,
          set,
          String(queries),
          score(recall),
          score(mrr),
          String(empty),
          String(foreign),
          percent(noise),
        ],
      ];
    }),
  );
  return markdownTable(columns, rows);
}

function kindTable(asked: readonly Asked[]): string {
  const columns = [{ head: 'Kind' }, { head: 'Set' }, right('Queries'), ...asked.map(({ engine }) => right(engine))];
  const rows = KINDS.flatMap((kind) =>
    SETS.flatMap((set) => {
      const scores = asked.map((engine) => scoreOf(engine, set, kind));
      const count = scores[0]?.queries;
      if (count === undefined) return [];
      const cells = scores.map((quality) =>
        quality ? `${score(quality.recall)} / ${score(quality.mrr)} (${quality.empty})` : '–',
      );
      return [[kind, set, String(count), ...cells]];
    }),
  );
  return markdownTable(columns, rows);
}

function speedTable(sizes: readonly SizeResult[]): string {
  const columns = [
    { head: 'Engine' },
    ...['Content', 'First answer', 'p95', 'Then', 'p95', 'Loaded for the first'].map(right),
  ];
  const rows = sizes.flatMap(({ times, speeds }) =>
    speeds.map((speed) => [speed.engine, `${times}×`, ...speedCells(speed)]),
  );
  return markdownTable(columns, rows);
}

function speedCells(speed: Speed | Failed): string[] {
  if ('missing' in speed) return [`not measured: ${speed.missing}`];
  const { first, next, loaded } = speed;
  return [
    ...[first.median, first.p95, next?.median, next?.p95].map((time) =>
      time === undefined ? '–' : milliseconds(time),
    ),
    loaded.length > 0 ? kilobytes(bytesOf(loaded)) : 'not known',
  ];
}

/** What each engine loads for a first answer, file by file, the largest first. */
function loadedTables(today: SizeResult | undefined): string[] {
  return (today?.speeds ?? []).flatMap((speed) => {
    if ('missing' in speed || speed.loaded.length === 0) return [];
    const rows = speed.loaded.toSorted((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => [path, kilobytes(bytes)]);
    return [markdownTable([{ head: `${speed.engine} loads` }, right('Bytes')], rows)];
  });
}

function barTable(results: readonly BrowserResult[]): string {
  const bars = results.flatMap(({ browser, asked, sizes }) => [
    ...asked.flatMap(qualityBars),
    ...(sizes[0]?.speeds ?? []).flatMap((speed) => [
      ...speedBars(browser, speed),
      ...growthBars(browser, speed.engine, sizes),
    ]),
  ]);
  return bars.length > 0 ? markdownTable(BAR_COLUMNS, bars.map(barRow)) : 'None could be measured: see above.';
}
