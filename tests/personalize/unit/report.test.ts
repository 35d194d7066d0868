import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Progress, readableTime } from '../../../scripts/personalize/members/progress.ts';
import { reportText } from '../../../scripts/personalize/members/report.ts';
import { partOf, readShard, suffixOf } from '../../../scripts/personalize/members/shard.ts';
import { anyText } from '../../support/any-text.ts';
import { content } from '../../support/content.ts';

const { membersWords } = content;
const made = { folder: 'あ', files: 3, pages: 5, sum: 'f'.repeat(64) };
/** A list that was decoded holds no half of a letter. */
const decodedText = anyText(20).map((text) => text.toWellFormed());
const read = (text: string) => parse(text, { bom: true });

describe('report.csv', () => {
  it('says of each row what was made or what to mend', () => {
    const { report } = membersWords;
    const rows = read(
      reportText(
        [
          { row: 2, number: '7', member: 'あ', made, faults: [] },
          { row: 3, number: '', member: 'い, "う"', faults: ['電話番号：長い', '場所：長い'] },
        ],
        membersWords,
      ),
    );
    expect(rows).toEqual([
      [
        report.row,
        report.number,
        report.member,
        report.result,
        report.folder,
        report.files,
        report.pages,
        report.sum,
        report.faults,
      ],
      ['2', '7', 'あ', report.made, 'あ', '3', '5', made.sum, ''],
      ['3', '', 'い, "う"', report.failed, '', '', '', '', `電話番号：長い${report.between}場所：長い`],
    ]);
  });

  it('is UTF-8 with its mark, and lines end as Excel writes them', () => {
    expect(reportText([], membersWords)).toMatch(/^\uFEFF[^\n]+\r\n$/);
  });

  it('holds every text whole, and no cell that Excel would reckon', () => {
    fc.assert(
      fc.property(fc.oneof(decodedText, fc.constantFrom('=1', '+1', '-1', '@x', '\t=1', "'=1", ' =1')), (member) => {
        const text = reportText([{ row: 2, number: '', member, faults: [] }], membersWords);
        const [, [, , cell] = []] = read(text) as string[][];
        expect([member, `'${member}`]).toContain(cell);
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a part of a list', () => {
  it('is read as in 2/4', () => {
    expect(readShard('2/4')).toEqual({ index: 2, count: 4 });
    for (const text of ['0/4', '5/4', '2', '1/1001', '-1/2', '1.5/2', '2/4/6', ''])
      expect(readShard(text), text).toBeUndefined();
  });

  it('holds nothing that another holds, and all of them all, in their order', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 1, max: 40 }), (length, count) => {
        const list = Array.from({ length }, (_, index) => index);
        const parts =
          list.length === 0
            ? []
            : Array.from({ length: count }, (_, index) => partOf(list, { index: index + 1, count }));
        expect(parts.flat()).toEqual(list);
      }),
    );
  });

  it('has files whose names are in the order of parts', () => {
    const names = Array.from({ length: 12 }, (_, index) => suffixOf({ index: index + 1, count: 12 }));
    expect(names.toSorted()).toEqual(names);
    expect(suffixOf(undefined)).toBe('');
  });
});

describe('progress', () => {
  const shown = (isTTY: boolean) => {
    let [text, now] = ['', 0];
    const progress = new Progress(100, { isTTY, write: (part) => (text += part) }, () => now);
    for (let done = 0; done < 30; done += 1) {
      now += 1000;
      progress.add(done !== 0);
    }
    progress.end();
    return text;
  };

  it('stands in one line on a terminal, with the time left', () => {
    const lines = shown(true).split('\r');
    expect(lines.at(-1)).toBe('\u001b[K30 of 100 members, 1 not made, about 70 s left\n');
    expect(lines).toHaveLength(31);
  });

  it('is a line now and then elsewhere', () => {
    expect(shown(false).split('\n')).toHaveLength(4);
  });

  it('says times as people do', () => {
    expect([0, 40.2, 91, 5000, 6000].map(readableTime)).toEqual(['1 s', '41 s', '2 min', '84 min', '1 h 40 min']);
  });
});
