import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, logText, mergeLogs, readLog, withEntry, withoutEntry, type Log } from '../../../src/emergency/log.ts';

const entry = fc.record(
  { at: fc.nat(9), text: fc.constantFrom('a', 'b', ''), changed: fc.nat(3), gone: fc.constant(true as const) },
  { requiredKeys: ['at', 'text', 'changed'] },
);
const log = fc.dictionary(fc.constantFrom('x', 'y', 'note'), entry) as fc.Arbitrary<Log>;

describe('the logs of two tabs', () => {
  it('are the same in both, whichever tab merges', () => {
    fc.assert(
      fc.property(log, log, (one, other) => {
        expect(mergeLogs(one, other)).toEqual(mergeLogs(other, one));
      }),
    );
  });

  it('are the same in whatever order three tabs merge, and however often', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        const merged = mergeLogs(mergeLogs(a, b), c);
        expect(mergeLogs(a, mergeLogs(b, c))).toEqual(merged);
        expect(mergeLogs(merged, b)).toEqual(merged);
      }),
    );
  });

  it('lose no note that only one of them has', () => {
    fc.assert(
      fc.property(log, log, (one, other) => {
        const merged = mergeLogs(one, other);
        for (const id of [...Object.keys(one), ...Object.keys(other)]) expect(merged).toHaveProperty([id]);
      }),
    );
  });

  it('forget a note that one tab takes back, also by a clock that was set back', () => {
    const both = withEntry({}, 'note-1', '画面に金額が出た', 1000);
    const takenBack = withoutEntry(both, 'note-1', 400);
    expect(linesOf(mergeLogs(both, takenBack))).toEqual([]);
    expect(linesOf(mergeLogs(takenBack, both))).toEqual([]);
    // Written again, it is there again.
    expect(linesOf(mergeLogs(withEntry(takenBack, 'note-1', '再び', 300), takenBack))).toHaveLength(1);
  });
});

describe('a log', () => {
  const written = withEntry(withEntry({}, 'step-2', '切り離した\n無線も', 2000), 'step-1', '撮影した', 1000);

  it('is read as it was stored, without what is no entry', () => {
    expect(readLog(JSON.stringify(written))).toEqual(written);
    expect(readLog(JSON.stringify({ ...written, broken: { at: 'x' }, none: null }))).toEqual(written);
    for (const text of [null, '', '[', '3', 'null', '"a"']) expect(readLog(text)).toEqual({});
  });

  it('stands in the order of its times', () => {
    expect(linesOf(written).map(({ id }) => id)).toEqual(['step-1', 'step-2']);
  });

  it('becomes a text, a line an entry, that old editors can read', () => {
    const text = logText(written, '被害の記録', (at) => `t${at}`);
    expect(text).toBe('\uFEFF被害の記録\r\n\r\nt1000  撮影した\r\nt2000  切り離した / 無線も\r\n');
  });
});
