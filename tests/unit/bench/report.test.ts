import { describe, expect, it } from 'vitest';
import { printBars } from '../../../scripts/bench/print/limits.ts';
import { report } from '../../../scripts/bench/print/report.ts';
import { resultOf, type ToolResult } from '../../../scripts/bench/print/results.ts';

const leaflet = { bytes: 600_000, pages: 30, share: 0.987, numbers: [13, 14] as [number, number], fonts: ['A', 'B'] };

function result(name: string, median: number, changes: Partial<ToolResult> = {}): ToolResult {
  return { name, engine: 'an engine', times: [median, median + 500], median, peak: 400_000_000, leaflet, ...changes };
}

const ours = result('this project', 2000);
const set = {
  median: 6000,
  sheets: [
    { id: 'leaflet', title: 'しおり', pages: 30, bytes: 420_000, paper: 'A4' as const, sha256: '' },
    { id: 'poster', title: '窓口', pages: 1, bytes: 45_000, paper: 'A4' as const, sha256: '' },
  ],
};

describe('the result of a tool', () => {
  const run = (milliseconds: number, peak?: number) => ({ milliseconds, peak, output: '', leaflet });

  it('has its memory from the runs that were watched, and its time from the others', () => {
    const watched = [run(9000, 500)];
    const counted = [run(3000), run(1000), run(2000)];
    expect(resultOf({ name: 'a', engine: 'b' }, watched, counted)).toMatchObject({
      times: [3000, 1000, 2000],
      median: 2000,
      peak: 500,
      leaflet,
    });
  });

  it('without a run that counts is an error', () => {
    expect(() => resultOf({ name: 'a', engine: 'b' }, [run(1)], [])).toThrow('a was never timed');
  });
});

describe('the bars of printing', () => {
  const others = [result('Vivliostyle CLI 1.2.3', 10_000), result('pagedjs-cli 1.2.3', 3000)];

  it('compare our time with that of others, and bytes with pages', () => {
    const measured = printBars(ours, others, set).map(({ limit, measured }) => [limit, measured]);
    expect(measured).toEqual([
      [0.25, 0.2],
      [0.5, 2 / 3],
      [15_000, 6000],
      [15_000, 20_000],
      [15_000, 15_000],
    ]);
  });

  it('say which tool is missing', () => {
    const [vivliostyle] = printBars(ours, others.slice(1), set);
    expect(vivliostyle?.measured).toEqual({ missing: 'Vivliostyle CLI did not print it' });
  });
});

describe('the report', () => {
  const missing = [{ name: 'pagedjs-cli', missing: 'exit code 1: Error: no page' }];
  const others = [result('Vivliostyle CLI 1.2.3', 9000, { peak: undefined })];
  const lines = report({ runs: 5, ours, others, missing, set, machine: ['2 cores'] })
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' '));

  it('shows what is ours alone and what is others’ beside it', () => {
    expect(lines).toContain('| this project | 2.00 s | 2.00 s to 2.50 s | 15.0 | 400 MB | 600.0 kB | 20.0 kB |');
    expect(lines).toContain(
      '| Vivliostyle CLI 1.2.3 | 9.00 s (4.50×) | 9.00 s to 9.50 s | 3.3 (0.22×) | not measured | 600.0 kB (1.00×) | 20.0 kB (1.00×) |',
    );
  });

  it('says how much of the leaflet each printed', () => {
    expect(lines).toContain('| this project | an engine | 30 | 98.7 % | 13 of 14 | A, B |');
  });

  it('says what could not be compared, and why', () => {
    expect(lines).toContain('Not compared: pagedjs-cli: exit code 1: Error: no page');
  });

  it('lists the sheets with bytes a page and by how much they miss the bar', () => {
    expect(lines).toContain('| leaflet | 30 | 420.0 kB | 14.0 kB | held |');
    expect(lines).toContain('| poster | 1 | 45.0 kB | 45.0 kB | missed by 30.0 kB (200 %) |');
  });

  it('ends with the machine', () => {
    expect(lines.slice(-3)).toEqual(['## The machine', '', '- 2 cores']);
  });

  it('says how often the tools ran', () => {
    expect(lines[0]).toBe('## The leaflet from a cold start: median of 5 runs each, in turn (×: times ours)');
  });
});
