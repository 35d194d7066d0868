import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, lettersOf, widthOf } from '../../../scripts/personalize/fill/lines.ts';

/** Lines of a text of which each letter is as wide as 1, in a box of a width. */
function linesOf(text: string, width: number, breaksWords = true): string[] {
  const letters = lettersOf(text, () => 1);
  return breakLines(letters, width, breaksWords).map((line) =>
    line
      .map(({ text: letter }) => letter)
      .join('')
      .trimEnd(),
  );
}

describe('a text in a box', () => {
  it('may break between any two letters of Japanese', () => {
    expect(linesOf('東京都千代田区', 3)).toEqual(['東京都', '千代田', '区']);
  });

  it.each([
    ['あいう。えお', ['あい', 'う。え', 'お']],
    ['あい（うえ）お', ['あい', '（う', 'え）お']],
    ['あいきゃくま', ['あい', 'きゃく', 'ま']],
    ['あいうー', ['あい', 'うー']],
    ['髙橋々木', ['髙橋々', '木']],
  ])('begins no line with what ends words, and ends none with what begins them: %s', (text, lines) => {
    expect(linesOf(text, 3)).toEqual(lines);
  });

  it('keeps words and addresses whole where they fit on a line', () => {
    expect(linesOf('連絡先soudan@example.jp宛', 17)).toEqual(['連絡先', 'soudan@example.jp', '宛']);
    expect(linesOf('big small words', 9)).toEqual(['big small', 'words']);
  });

  it('breaks an address behind a hyphen, and anywhere where it must', () => {
    expect(linesOf('my-desk@example.jp', 15)).toEqual(['my-', 'desk@example.jp']);
    expect(linesOf('desk@example.jp', 6)).toEqual(['desk@e', 'xample', '.jp']);
  });

  it('never breaks a number, though it is too long for its line', () => {
    expect(linesOf('電話03-1234-5678へ', 13)).toEqual(['電話', '03-1234-5678へ']);
    expect(linesOf('電話03-1234-5678へ', 6)).toEqual(['電話', '03-1234-5678', 'へ']);
  });

  it('lets spaces hang out of the end of a line', () => {
    expect(linesOf('総務部 山田太郎', 3)).toEqual(['総務部', '山田太', '郎']);
    expect(widthOf(lettersOf('総務部　', () => 1))).toBe(3);
  });

  it('keeps letters together that are one', () => {
    expect(linesOf('か\u3099葛\u{e0100}あ', 1)).toEqual(['か\u3099', '葛\u{e0100}', 'あ']);
  });

  it('loses no letter, and no line is longer than its box but where a number or what stays with it is', () => {
    const letter = fc.constantFrom(...'あっー、。（）「」・ 髙𠮷Ab-@.?');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (text, width) => {
        const lines = breakLines(
          lettersOf(text, () => 1),
          width,
          true,
        );
        expect(
          lines
            .flat()
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
