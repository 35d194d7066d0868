import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, readGlyph, tableOf } from '../../../scripts/print/fonts/glyphs.ts';
import { makeSubset } from '../../../scripts/print/fonts/subset.ts';
import { readToUnicode, writeToUnicode } from '../../../scripts/print/fonts/to-unicode.ts';
import { readTables, writeTables, type Tables } from '../../../scripts/print/fonts/truetype.ts';
import { glyphOf, tablesOfWoff } from '../../support/woff.ts';

const { resolve } = createRequire(import.meta.url);
function fontFile(name: string): Tables {
  return tablesOfWoff(readFileSync(resolve(`@fontsource/biz-udpgothic/files/biz-udpgothic-${name}-400-normal.woff`)));
}

const latin = fontFile('latin');
const other = fontFile('0');
const wanted = (tables: Tables, text: string) =>
  [...text].map((character) => ({ tables, glyph: glyphOf(tableOf(tables, 'cmap'), character) }));

function sumOf(bytes: Buffer): number {
  const padded = Buffer.concat([bytes], Math.ceil(bytes.length / 4) * 4);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Outline of a glyph without its instructions, read by hand: ends of contours, then flags and coordinates. */
function shapeOf(tables: Tables, glyph: number): Buffer {
  const loca = tableOf(tables, 'loca');
  const isLong = tableOf(tables, 'head').readInt16BE(50) === 1;
  const [from = 0, to = 0] = [glyph, glyph + 1].map((at) =>
    isLong ? loca.readUInt32BE(at * 4) : loca.readUInt16BE(at * 2) * 2,
  );
  const outline = tableOf(tables, 'glyf').subarray(from, to);
  const contours = outline.readInt16BE(0);
  const instructions = outline.readUInt16BE(10 + contours * 2);
  return Buffer.concat([outline.subarray(0, 10 + contours * 2), outline.subarray(12 + contours * 2 + instructions)]);
}

describe('a subset of a font', () => {
  const text = 'Aaé g1';
  const { font, widths } = makeSubset([...wanted(latin, text), ...wanted(other, '※')]);
  const tables = readTables(font);

  it('holds the tables that a PDF needs and no others', () => {
    expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
  });

  it('has the sums that its directory names, and the one of a whole font', () => {
    expect(sumOf(font)).toBe(0xb1b0afba);
    for (let index = 0; index < 6; index += 1) {
      const [sum, offset, length] = [4, 8, 12].map((at) => font.readUInt32BE(12 + index * 16 + at)) as [
        number,
        number,
        number,
      ];
      const table = Buffer.from(font.subarray(offset, offset + length));
      if (font.toString('latin1', 12 + index * 16, 16 + index * 16) === 'head') table.writeUInt32BE(0, 8);
      expect(sumOf(table)).toBe(sum);
    }
  });

  it('draws each glyph as the font does, from number 1 on', () => {
    wanted(latin, text).forEach(({ glyph }, index) => {
      const [before, after] = [readGlyph(latin, glyph), readGlyph(tables, index + 1)];
      expect([after.advance, after.bearing]).toEqual([before.advance, before.bearing]);
      if (before.outline.length === 0 || before.outline.readInt16BE(0) < 0) return;
      const shape = shapeOf(latin, glyph);
      expect(shapeOf(tables, index + 1).subarray(0, shape.length)).toEqual(shape);
    });
  });

  it('brings the parts of a composite glyph along, under their new numbers', () => {
    const made = composite();
    const subset = readTables(makeSubset([made]).font);
    const old = partsOf(readGlyph(made.tables, made.glyph).outline);
    const parts = partsOf(readGlyph(subset, 1).outline);
    expect(parts).toEqual(old.map((_, index) => 2 + [...new Set(old)].indexOf(old[index] ?? 0)));
    old.forEach((part, index) => {
      const shape = shapeOf(made.tables, part);
      expect(shapeOf(subset, parts[index] ?? 0).subarray(0, shape.length)).toEqual(shape);
    });
  });

  it('tells the width of each glyph in thousandths', () => {
    const units = tableOf(latin, 'head').readUInt16BE(18);
    const first = readGlyph(latin, wanted(latin, 'A')[0]?.glyph ?? 0);
    expect(widths).toHaveLength(1 + text.length + 1);
    expect(widths[1]).toBeCloseTo((first.advance / units) * 1000, 6);
  });

  it('needs no room for instructions', () => {
    expect(
      tableOf(tables, 'maxp')
        .subarray(16, 28)
        .every((byte) => byte === 0),
    ).toBe(true);
    expect(font.length).toBeLessThan(3000);
  });

  it('refuses a font without outlines of TrueType', () => {
    const rest = new Map([...latin].filter(([tag]) => tag !== 'glyf'));
    expect(() => readTables(writeTables(rest))).toThrow('a font has no table glyf');
  });

  /** A font in which glyph 3 is put together from glyphs 1 and 2, with an instruction at its end. */
  function composite(): { tables: Tables; glyph: number } {
    const base = readTables(makeSubset(wanted(latin, 'oaA')).font);
    const part = (flags: number, glyph: number) => {
      const bytes = Buffer.alloc(6);
      bytes.writeUInt16BE(flags, 0);
      bytes.writeUInt16BE(glyph, 2);
      return bytes;
    };
    const glyph = Buffer.concat([
      Buffer.from('ffff0000000000000000', 'hex'),
      part(0x22, 2),
      part(0x102, 1),
      Buffer.from([0, 1, 0x4f, 0]),
    ]);
    const loca = Buffer.from(tableOf(base, 'loca'));
    const start = loca.readUInt16BE(6) * 2;
    loca.writeUInt16BE((start + glyph.length) / 2, 8);
    const glyf = Buffer.concat([tableOf(base, 'glyf').subarray(0, start), glyph]);
    return { tables: new Map([...base, ['loca', loca], ['glyf', glyf]]), glyph: 3 };
  }
});

describe('what codes stand for', () => {
  it('is read as it was written', () => {
    const character = fc.oneof(
      fc.string({ minLength: 1, maxLength: 2, unit: 'binary' }),
      fc.constantFrom('あ', 'い', 'fi'),
    );
    const codes = fc.dictionary(fc.integer({ min: 1, max: 700 }).map(String), character, { maxKeys: 250 });
    fc.assert(
      fc.property(codes, (entries) => {
        const characters = new Map(Object.entries(entries).map(([code, text]) => [Number(code), text]));
        expect(readToUnicode(writeToUnicode(characters))).toEqual(characters);
      }),
    );
  });

  it('is written as ranges of neighbours, at most a hundred in a block', () => {
    const text = writeToUnicode(
      new Map([...'あぃいぅう', ...'漢字'].map((character, index) => [index + 1, character])),
    );
    expect(text.match(/<[0-9A-F]+><[0-9A-F]+><[0-9A-F]+>/g)).toEqual([
      '<0001><0005><3042>',
      '<0006><0006><6F22>',
      '<0007><0007><5B57>',
    ]);
    const many = writeToUnicode(new Map(Array.from({ length: 250 }, (_, index) => [2 * index + 1, 'あ'])));
    expect(many.match(/\d+(?= beginbfrange)/g)).toEqual(['100', '100', '50']);
  });

  it('is read from blocks of single codes too', () => {
    const cmap =
      '2 beginbfchar\n<0004> <002A>\n<000B> <d83dDE00>\nendbfchar\n1 beginbfrange\n<0010> <0012> <3042>\nendbfrange';
    expect([...readToUnicode(cmap)]).toEqual([
      [4, '*'],
      [11, '😀'],
      [16, 'あ'],
      [17, 'ぃ'],
      [18, 'い'],
    ]);
  });
});
