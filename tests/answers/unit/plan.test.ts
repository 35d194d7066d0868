import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCsv } from '../../../src/answers/plan/plan-csv.ts';
import { planIcs } from '../../../src/rules/calendar.ts';

/** Reads CSV in which every cell is quoted. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, end] of csv.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push((quoted ?? '').replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const nasty = fc.array(
  fc.constantFrom(
    '=',
    '+',
    '＝',
    '－',
    '@',
    '-',
    ' ',
    '\u3000',
    '\t',
    '\r',
    '\n',
    '"',
    "'",
    ',',
    ';',
    '\\',
    'あ',
    '𠮷',
    'a',
  ),
  { maxLength: 60 },
);
const text = fc.oneof(
  nasty.map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);

describe('the plan as CSV', () => {
  it('starts with a BOM, ends each row with CRLF and keeps line breaks in cells', () => {
    expect(planCsv(['項目', '"期限"'], [['a\nb', 'c,d']])).toBe('\uFEFF"項目","""期限"""\r\n"a\nb","c,d"\r\n');
  });

  it.each(['=1', '+1', '-1', '@a', '\ta', '\ra', '  =1', '\u3000＝1', '＋1', '－1', '＠a', '\u200B=1'])(
    'defuses %j',
    (formula) => {
      expect(parseCsv(planCsv([], [[formula]]))).toEqual([[], [`'${formula}`]].slice(1));
    },
  );

  it('starts no cell as a formula and parses back', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const cells = parseCsv(planCsv(rows[0] ?? [], rows.slice(1)));
        for (const cell of cells.flat()) expect(cell).not.toMatch(/^[\t\r\n]|^\s*[=+\-@＝＋－＠]/);
        const without = (cell: string, before: string | undefined) => (cell === `'${before}` ? cell.slice(1) : cell);
        expect(cells.map((row, y) => row.map((cell, x) => without(cell, rows[y]?.[x])))).toEqual(rows);
      }),
    );
  });
});

const options = { now: Date.UTC(2026, 0, 2, 3, 4, 5), product: '-//Example//Leaflet//JA' };
const unfold = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const value = (ics: string, name: string) =>
  unfold(ics)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescape = (escaped = '') =>
  escaped.replace(/\\([\\;,n])/g, (_, character: string) => (character === 'n' ? '\n' : character));

describe('the plan as a calendar', () => {
  it('holds one event of a whole day a row', () => {
    const row = { id: 'basic/update', title: 'a, b; c', due: '2026-02-28', owner: '佐藤', note: '1\n2' };
    expect(unfold(planIcs([row], options))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Example//Leaflet//JA',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:basic/update@shiori-record',
      'DTSTAMP:20260102T030405Z',
      'DTSTART;VALUE=DATE:20260228',
      'DTEND;VALUE=DATE:20260301',
      'SUMMARY:a\\, b\\; c',
      'DESCRIPTION:佐藤\\n1\\n2',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it.each(['', 'soon', '2026-02-30', '2026-13-01', '2026-2-3', '9999-12-31', '2026-02-03T00:00Z'])(
    'leaves out a row due on %j',
    (due) => {
      expect(planIcs([{ id: 'a', title: 'b', due }], options)).not.toContain('VEVENT');
    },
  );

  it('has lines of at most 75 octets, never halves a character, and unfolds to the same text', () => {
    fc.assert(
      fc.property(text, text, (title, note) => {
        const ics = planIcs([{ id: 'a', title, due: '2026-04-01', note }], options);
        for (const line of ics.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const same = (before: string) => before.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(unescape(value(ics, 'SUMMARY'))).toBe(same(title));
        expect(unescape(value(ics, 'DESCRIPTION'))).toBe(same(note));
      }),
    );
  });

  it('counts the space in front of a continuation', () => {
    const lines = planIcs([{ id: 'a', title: 'x'.repeat(200), due: '2026-04-01' }], options).split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBe(75);
  });

  it('lets no text add lines of its own', () => {
    const ics = planIcs([{ id: 'a\r\nX:1', title: 'b\rEND:VEVENT\u0000\uD800', due: '2026-04-01' }], options);
    expect(ics.match(/END:VEVENT\r\n/g)).toHaveLength(1);
    expect(ics).not.toMatch(/^X:1/m);
    expect(ics.isWellFormed()).toBe(true);
  });
});
