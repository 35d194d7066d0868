import { describe, expect, it } from 'vitest';
import { isApart } from '../../../scripts/personalize/fill/autospace.ts';

describe('a space stands between ideographs or kana and what is written beside them', () => {
  it.each(['9時', 'B棟', 'ーa', '々1', 'のé', '1𠮷'])('%s', (text) => {
    const [before = '', after = ''] = text;
    expect(isApart(before, after)).toBe(true);
    expect(isApart(after, before)).toBe(true);
  });

  it.each(['９時', '時（', '、1', '・1', 'あ漢', '12', 'ab', 'ｱ1', '時 '])('but not in %s', (text) => {
    const [before = '', after = ''] = text;
    expect(isApart(before, after)).toBe(false);
  });
});
