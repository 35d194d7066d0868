import { describe, expect, it } from 'vitest';
import { growthBars, qualityBars, score, speedBars } from '../../../../scripts/bench/search/limits.ts';
import { missedTable } from '../../../../scripts/bench/search/missed.ts';
import { report } from '../../../../scripts/bench/search/report.ts';
import type { Asked } from '../../../../scripts/bench/search/scores.ts';
import { speedOf, type Speed } from '../../../../scripts/bench/search/speed.ts';
import type { QueryKind, QuerySet } from '../../../../scripts/bench/search/queries.ts';

const pages = ['contacts.html'];
const answered = (query: string, set: QuerySet, kind: QueryKind, ...found: string[]) => ({
  query,
  kind,
  pages,
  set,
  found,
});
const other = (query: string, set: QuerySet, ...found: string[]) => ({ query, set, found });

const folder: Asked = {
  engine: 'this site from a folder',
  browser: 'Chromium 153',
  queries: [
    answered('被害届', 'tuning', 'exact', 'contacts.html'),
    answered('ひがいとどけ', 'tuning', 'reading', 'quiz.html', 'about.html'),
    answered('窓口', 'held-out', 'exact', 'quiz.html', 'contacts.html'),
    answered('けいさつ', 'held-out', 'reading'),
  ],
  foreign: [other('カレー', 'tuning', 'quiz.html'), other('天気', 'tuning'), other('株価', 'held-out', 'quiz.html')],
};
const ours: Asked = {
  ...folder,
  engine: 'this site over http',
  queries: folder.queries.map((query) => ({ ...query, found: ['contacts.html'] })),
  foreign: folder.foreign.map((query) => ({ ...query, found: [] })),
};
const speed = (engine: string, bytes: number): Speed => ({
  engine,
  first: { median: 95.2, p95: 180 },
  next: { median: 1.26, p95: 20 },
  loaded: [
    { path: 'small.js', bytes: 100 },
    { path: 'large.js', bytes: bytes - 100 },
  ],
});
const sizes = [1, 10].map((times) => ({
  times,
  speeds: [speed(folder.engine, 200_000 * times), speed(ours.engine, 250_000 + 10_000 * times)],
}));
const chromium = { browser: 'Chromium 153', asked: [folder, ours], sizes, missing: [] };
const measured = { results: [chromium], runs: 5, misses: false, notes: [], machine: ['2 cores'] };
const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/\s+/g, ' '));

describe('the report', () => {
  const lines = linesOf(report(measured));

  it('scores every engine over each set', () => {
    expect(lines).toContain('| this site from a folder | tuning | 2 | 0.500 | 0.500 | 0 | 2 | 50.0 % |');
    expect(lines).toContain('| this site from a folder | held-out | 2 | 0.500 | 0.250 | 1 | 1 | 100.0 % |');
    expect(lines).toContain('| this site over http | held-out | 2 | 1.000 | 1.000 | 0 | 1 | 0.0 % |');
  });

  it('scores them side by side for each kind', () => {
    expect(lines).toContain('| reading | held-out | 1 | 0.000 / 0.000 (1) | 1.000 / 1.000 (0) |');
  });

  it('shows times and bytes at each size', () => {
    expect(lines).toContain('| this site from a folder | 10× | 95 ms | 180 ms | 1.3 ms | 20 ms | 2000.0 kB |');
  });

  it('says what a first answer loads today, the largest first', () => {
    const head = lines.findIndex((line) => line.startsWith('| this site over http loads'));
    expect(lines.slice(head + 2, head + 4)).toEqual(['| large.js | 259.9 kB |', '| small.js | 0.1 kB |']);
  });

  it('holds it to the bars', () => {
    const bars = lines.slice(lines.indexOf('## Bars'));
    expect(bars).toContain('| this site over http, Chromium 153: recall@3, held-out | at least 0.950 | 1.000 | held |');
    expect(bars).toContain('| this site over http, Chromium 153: first answer, median | 150 ms | 95 ms | held |');
    expect(bars).toContain(
      '| this site over http, Chromium 153: then, p95 | 16 ms | 20 ms | missed by 4.0 ms (25 %) |',
    );
  });

  it('lists no query unless it is asked to, and then none that is held out', () => {
    const all = folder.queries.map(({ query }) => query);
    expect(all.filter((query) => lines.join().includes(query))).toEqual([]);
    const text = report({ ...measured, misses: true });
    expect(all.filter((query) => text.includes(query))).toEqual(['ひがいとどけ']);
  });

  it('says what was not measured, and why', () => {
    const missing = [{ engine: 'this site over http', missing: 'no answer' }];
    const notes = ['Not measured: Firefox: it is not installed.'];
    const results = [
      {
        ...chromium,
        asked: [],
        sizes: [],
        missing,
      },
    ];
    const text = linesOf(report({ ...measured, results, notes }));
    expect(text).toContain('Not measured: this site over http: no answer');
    expect(text).toContain('Not measured: Firefox: it is not installed.');
    expect(text).toContain('None could be measured: see above.');
  });
});

describe('the queries for tuning that were missed', () => {
  it('stand with what was found and what serves, and so do foreign ones that found something', () => {
    const rows = linesOf(missedTable(folder)).slice(2);
    expect(rows).toEqual([
      '| ひがいとどけ | reading | quiz.html, about.html | contacts.html |',
      '| カレー | foreign | quiz.html | – |',
    ]);
  });
});

describe('a score', () => {
  it.each([
    [0.9499, '0.949'],
    [0.95, '0.950'],
    [19 / 20, '0.950'],
    [2 / 3, '0.666'],
    [1, '1.000'],
  ])('of %d is %s: never more than it is', (value, shown) => expect(score(value)).toBe(shown));
});

describe('the bars of the search', () => {
  const measuredOf = (bars: { measured: unknown }[]) => bars.map((bar) => bar.measured);

  it('look at the held-out queries only', () => {
    expect(measuredOf(qualityBars(folder))).toEqual([0.5, 0.25, 0]);
    expect(measuredOf(qualityBars(ours))).toEqual([1, 1, 1]);
  });

  it('are open where only queries for tuning were asked', () => {
    const queries = folder.queries.filter(({ set }) => set === 'tuning');
    const foreign = folder.foreign.filter(({ set }) => set === 'tuning');
    const missing = { missing: 'the held-out queries were not asked' };
    expect(measuredOf(qualityBars({ ...folder, queries, foreign }))).toEqual([missing, missing, missing]);
  });

  it('hold bytes to less growth than the content has', () => {
    expect(growthBars('Chromium 153', ours.engine, sizes)).toMatchObject([{ limit: 10, measured: 350 / 260 }]);
    expect(growthBars('Chromium 153', folder.engine, sizes)).toMatchObject([{ limit: 10, measured: 10 }]);
  });

  it('say where a browser does not tell what it loads, and where an engine failed', () => {
    const silent = { ...speed(ours.engine, 200), loaded: [] };
    expect(speedBars('Firefox 153', silent).at(-1)?.measured).toEqual({
      missing: 'the browser does not say what it loads',
    });
    const failed = { engine: ours.engine, missing: 'no answer' };
    expect(measuredOf(speedBars('Firefox 153', failed))).toEqual(Array(4).fill({ missing: 'no answer' }));
  });

  it('ask of a slow line only when the first answer comes, and of a folder no bytes', () => {
    const names = (engine: string) =>
      speedBars('Chromium 153', speed(engine, 200)).map(({ name, limit }) => [name, limit]);
    expect(names('this site on a slow line')).toEqual([
      ['this site on a slow line, Chromium 153: first answer, median', 3000],
    ]);
    expect(names(folder.engine)).toHaveLength(3);
  });
});

describe('the speed of an engine', () => {
  it('has first answers of all runs, the others together, and the run that loaded most', () => {
    const heavy = [{ path: 'index.js', bytes: 900 }];
    const timings = [
      { times: [300, 1, 2], loaded: [{ path: 'index.js', bytes: 800 }] },
      { times: [100, 3, 4], loaded: heavy },
      { times: [200, 5, 60], loaded: [] },
    ];
    expect(speedOf('ours', timings)).toEqual({
      engine: 'ours',
      first: { median: 200, p95: 300 },
      next: { median: 3.5, p95: 60 },
      loaded: heavy,
    });
  });
});
