import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/content/reading/problem.ts';
import { daysBetween, isStale, STALE_AFTER_DAYS } from '../../../src/rules/freshness.ts';
import { today } from '../../../src/content/today.ts';
import { checkFixture, errorsOf, swap, TODAY, type Override } from '../../support/content-fixture.ts';

describe('a date in the future is reported where', () => {
  it.each<[string, string, Override, string]>([
    [
      'a window was checked',
      'content/contacts.yaml',
      swap('checked: 2026-10-01', 'checked: 2026-11-24'),
      'content/contacts.yaml:9: contacts.1.checked "2026-11-24"',
    ],
    [
      'a published work was checked',
      'content/references.yaml',
      swap('2026-10-01', '2027-01-01'),
      'content/references.yaml:5: references.1.checked "2027-01-01"',
    ],
    [
      'the edition came out',
      'content/work.yaml',
      swap('2026-11-01', '2026-12-01'),
      'content/work.yaml:8: edition "2026-12-01"',
    ],
    [
      'the handbook was published',
      'content/work.yaml',
      swap('2025-03-11', '2125-03-11'),
      'content/work.yaml:3: handbookPublished "2125-03-11"',
    ],
  ])('%s', async (_sentence, file, override, start) => {
    expect(await errorsOf({ [file]: override })).toEqual([
      `${start} is in the future: today is ${TODAY}, write a day that has come`,
    ]);
  });

  it('it is today, it is not', async () => {
    expect(await errorsOf({ 'content/contacts.yaml': swap('checked: 2026-10-01', `checked: ${TODAY}`) })).toEqual([]);
  });
});

describe('a fact that nobody has checked for 180 days', () => {
  const contacts = 'content/contacts.yaml';

  it('is a warning, not an error, and names window or published work', async () => {
    const { errors, warnings } = await checkFixture({
      [contacts]: swap('checked: 2026-10-01', 'checked: 2026-05-26'),
      'content/references.yaml': swap('2026-10-01', '2025-11-23'),
    });
    expect(errors).toEqual([]);
    expect(warnings.map(formatProblem)).toEqual([
      `${contacts}:9: contacts.1.checked "2026-05-26" is 181 days ago: compare "helpdesk" with what is published today and write the day you did`,
      'content/references.yaml:5: references.1.checked "2025-11-23" is 365 days ago: compare "guideline" with what is published today and write the day you did',
    ]);
  });

  it('is no warning on the 180th day', async () => {
    expect((await checkFixture({ [contacts]: swap('checked: 2026-10-01', 'checked: 2026-05-27') })).warnings).toEqual(
      [],
    );
  });

  it('is no warning where its day is no day: that is an error', async () => {
    const { errors, warnings } = await checkFixture({ [contacts]: swap('checked: 2026-10-01', 'checked: 2020-02-30') });
    expect(errors).toHaveLength(1);
    expect(warnings).toEqual([]);
  });
});

describe('the days between two dates', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23', '2026-11-24', 1],
    ['2026-11-24', '2026-11-23', -1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-01-01', '2027-01-01', 365],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each(['2026-02-30', '2026-2-3', 'yesterday', ''])('are not counted from "%s"', (day) => {
    expect(() => daysBetween(day, TODAY)).toThrow(`"${day}" is no calendar day: write it as in 2026-10-01`);
  });

  it('make a fact stale from the day after the 180th, whatever the day', () => {
    const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 1000 }), (start, age) => {
        expect(isStale(day(start), day(start + age))).toBe(age > STALE_AFTER_DAYS);
      }),
    );
  });
});

describe('today', () => {
  it('is the day in Tokyo, nine hours ahead', () => {
    expect(today('', new Date('2026-11-22T14:59:59Z'))).toBe('2026-11-22');
    expect(today('', new Date('2026-11-22T15:00:00Z'))).toBe('2026-11-23');
  });

  it('is the day of SOURCE_DATE_EPOCH where that is set', () => {
    expect(today('1790812800', new Date('2030-01-01T00:00:00Z'))).toBe('2026-10-01');
    expect(today('0')).toBe('1970-01-01');
  });

  it('is not guessed from a SOURCE_DATE_EPOCH that is no number', () => {
    expect(() => today('2026-10-01')).toThrow(
      'SOURCE_DATE_EPOCH "2026-10-01" is no number of seconds: write it as in 1790812800, or unset it',
    );
  });
});
