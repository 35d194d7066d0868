import { describe, expect, it } from 'vitest';
import { cmapOf, codesIn, IDENTITY } from '../../../scripts/pdf/read/cmap.ts';

const cmap = (program: string) => cmapOf(Buffer.from(program, 'latin1'));

describe('a CMap', () => {
  it('leads from codes to text, one by one, by range, by list', () => {
    const { unicode } = cmap(`/CIDInit /ProcSet findresource begin
      1 beginbfchar <0001> <65E5> endbfchar
      2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<00660069> <D83DDE00>] endbfrange end`);
    expect(Object.fromEntries(unicode)).toEqual({ 1: '日', 16: 'A', 17: 'B', 18: 'C', 32: 'fi', 33: '😀' });
  });

  it('leads from codes to CIDs', () => {
    const { cidOf } = cmap('1 begincidrange <0100> <01FF> 500 endcidrange 1 begincidchar <0005> 7 endcidchar');
    expect([0x100, 0x1ff, 5, 6].map(cidOf)).toEqual([500, 755, 7, undefined]);
  });

  it('says its direction and what it builds on', () => {
    expect(cmap('/H usecmap /WMode 1 def')).toMatchObject({ uses: 'H', wMode: 1 });
    expect(cmap('')).toMatchObject({ uses: undefined, wMode: 0 });
  });

  it('cuts strings where codes are of several lengths', () => {
    const mixed = cmap('2 begincodespacerange <00> <80> <8140> <9FFC> endcodespacerange');
    expect(codesIn(Uint8Array.of(0x41, 0x81, 0x40, 0x42), mixed)).toEqual([0x41, 0x8140, 0x42]);
    // A first byte that fits no range counts alone.
    expect(codesIn(Uint8Array.of(0xff, 0x41), mixed)).toEqual([0xff, 0x41]);
  });

  it('has two bytes a code where it is Identity', () => {
    expect(codesIn(Uint8Array.of(1, 2, 3, 4), IDENTITY)).toEqual([0x102, 0x304]);
  });
});
