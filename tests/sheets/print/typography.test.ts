import { beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../support/content.ts';
import { readPdf } from '../../support/pdf.ts';
import { printedTexts, type PrintedLine, type PrintedText } from '../../support/printed-lines.ts';
import { placesOfQrCodes } from '../../support/qr-places.ts';
import { sheetBytes, taggedSheets } from '../../support/sheets.ts';

/** Letters of a line where three more would not be half of another. */
const LINE = 10;
/** Titles are larger, and set by hand. */
const TITLE_PT = 14;
/** How few letters in a last line look left behind. */
const LEFT_BEHIND = 3;
/** How far below a code an address still seems to hang from it, in mm. */
const BELOW_CODE = 12;

/** How long the lines of a text may be, in letters, where the eye finds the next one by habit and not by search. */
const LONGEST = 40.5;
/** A text of fewer lines has one way back. */
const RUNS_ON = 3;

/** How far behind a text the next may begin that runs on, in mm. */
const GAP = 8;

const MM_OF_POINT = 25.4 / 72;

const letters = (text: string): string[] => [...text.replace(/\s/g, '')];
const KATAKANA_AT_END = /[ァ-ヺー]+$/;
const KATAKANA_AT_START = /^[ァ-ヺー]+/;
const all = JSON.stringify(content);
const NUMBER_AT_END = /[0-9]$/;
/** What counts: 2つ, 10月, 14日, 3枚. */
const COUNTER_AT_START = /^(?:つ|個|人|件|枚|台|回|年|月|日|分|時間|文字|種類|項目|章|%|倍)/;

/** Whether a line goes on where another ends. */
const startsBehind = (line: PrintedLine, before: PrintedLine): boolean =>
  Math.abs(line.baseline - before.baseline) < 0.5 && line.left >= before.right && line.left - before.right < GAP;

describe.each(taggedSheets)('the lines of $id', ({ id }) => {
  let texts: PrintedText[];
  /** Where a line ends and the next begins, within a text. */
  let breaks: { end: string; start: string }[];
  beforeAll(async () => {
    texts = await printedTexts(sheetBytes(id));
    breaks = texts.flatMap(({ lines }) =>
      lines.slice(1).map((line, index) => ({ end: lines[index]?.text.trim() ?? '', start: line.text.trim() })),
    );
  });

  it('break no word in katakana', () => {
    const broken = breaks.filter(({ end, start }) => {
      const [[head] = [], [tail] = []] = [KATAKANA_AT_END.exec(end) ?? [], KATAKANA_AT_START.exec(start) ?? []];
      // With a space between them they are two words, as in the name of a button.
      return head && tail && !all.includes(`${head} ${tail}`);
    });
    expect(broken).toEqual([]);
  });

  it('part no number from what it counts', () => {
    expect(breaks.filter(({ end, start }) => NUMBER_AT_END.test(end) && COUNTER_AT_START.test(start))).toEqual([]);
  });

  it(`leave ${LEFT_BEHIND} letters or fewer in no last line`, () => {
    // An answer may run on behind its question.
    const goesOn = ({ page, lines }: PrintedText) =>
      texts.some(
        ({ page: on, lines: [line] }) =>
          on === page && line && startsBehind(line, lines.at(-1) ?? line) && line !== lines.at(-1),
      );
    const left = texts
      .filter((text) => !goesOn(text))
      .filter(({ lines }) => lines.length > 1 && Math.max(...lines.map(({ size }) => size)) < TITLE_PT)
      .map(({ lines }) => lines.map(({ text }) => text.trim()))
      .filter((lines) => Math.max(...lines.map((line) => letters(line).length)) >= LINE)
      .filter((lines) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(lines.at(-1) ?? ''))
      .filter((lines) => letters(lines.at(-1) ?? '').length <= LEFT_BEHIND);
    expect(left).toEqual([]);
  });

  it(`are no longer than ${Math.floor(LONGEST)} letters in texts that run on`, () => {
    // Tables have columns, and whose work it is stands in small type at the foot, to be looked up.
    const isImprint = ({ lines }: PrintedText) =>
      lines
        .map(({ text }) => text)
        .join('')
        .includes(content.work.title);
    const long = texts
      .filter((text) => !text.cell && text.lines.length >= RUNS_ON && !isImprint(text))
      .flatMap(({ lines }) => lines)
      .filter(({ left, right, size }) => (right - left) / (size * MM_OF_POINT) > LONGEST)
      .map(({ text }) => text);
    expect(long).toEqual([]);
  });

  it('have no address slip under a code', async () => {
    const { pages } = await readPdf(sheetBytes(id));
    for (const { number, pieces } of pages) {
      const addresses = pieces.filter(({ text }) => /^(?:www\.|[\w.-]+\/)/.test(text));
      if (addresses.length === 0) continue;
      const codes = await placesOfQrCodes(sheetBytes(id), number);
      const under = addresses.filter((piece) =>
        codes.some(
          (code) =>
            piece.left < code.right &&
            piece.right > code.left &&
            piece.top > code.bottom - 1 &&
            piece.top < code.bottom + BELOW_CODE,
        ),
      );
      expect(under.map(({ text }) => text)).toEqual([]);
    }
  });
});
