import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dictionary, Operand, Operation } from '../../../scripts/print/content/operations.ts';
import { parseContent } from '../../../scripts/print/content/parse.ts';
import { writeContent } from '../../../scripts/print/content/write.ts';

const parse = (text: string) => parseContent(Buffer.from(text, 'latin1'));
const written = (operations: readonly Operation[]) => writeContent(operations).toString('latin1');
const only = (text: string): Operand | undefined => parse(`${text} x`)[0]?.operands[0];

/** Any bytes, a character each. */
const bytes = fc.uint8Array({ maxLength: 12 }).map((array) => Buffer.from(array).toString('latin1'));
/** Numbers as a content may hold them: up to five decimals. */
const number = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }))
  .map(([whole, decimals]) => Number(`${whole}.${String(decimals).padStart(5, '0')}`) + 0);
const { operand } = fc.letrec<{ operand: Operand; leaf: Operand; dictionary: Dictionary }>((tie) => ({
  leaf: fc.oneof(
    number,
    fc.constantFrom<Operand>(true, false, null),
    bytes.map((name) => ({ name })),
    bytes.map((string) => ({ string })),
  ),
  dictionary: fc.array(fc.tuple(bytes, tie('operand')), { maxLength: 3 }).map((entries) => new Map(entries)),
  operand: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('operand'), { maxLength: 4 }),
    tie('dictionary'),
  ),
}));
const operation: fc.Arbitrary<Operation> = fc.record({
  operator: fc.constantFrom('q', 'Q', 'cm', 'BDC', 'Tj', "'", '"', 'T*', 'f*', 'd0'),
  operands: fc.array(operand, { maxLength: 4 }),
});

describe('a content stream', () => {
  it('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(operation), (all) => {
        expect(parseContent(writeContent(all))).toEqual(all);
      }),
    );
  });

  it('keeps an inline image byte by byte where its length can be known', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (pixels) => {
        const data = Buffer.from(pixels).toString('latin1');
        const entries = new Map<string, Operand>([
          ['W', 2],
          ['H', 1],
          ['BPC', 8],
          ['CS', { name: 'RGB' }],
        ]);
        const all = [
          { operator: 'q', operands: [] },
          { operator: 'BI', operands: [entries], data },
          { operator: 'Q', operands: [] },
        ];
        expect(parseContent(writeContent(all))).toEqual(all);
      }),
    );
  });

  it.each([
    ['BI /W 1 /H 1 /F /AHx ID ff> EI Q', 'ff>'],
    ['BI /W 16 /H 2 /IM true ID EI E\nEI Q', 'EI E'],
    ['BI /W 9 /H 9 /L 6 /F /Fl ID a EI b\nEI Q', 'a EI b'],
  ])('finds the end of the image in %j', (text, data) => {
    const [image] = parse(text);
    expect(image).toMatchObject({ operator: 'BI', data });
  });

  it.each([
    ['(a(b)c)', 'a(b)c'],
    ['(a\\)b)', 'a)b'],
    ['(\\101\\60\\7z\\\\)', 'A0\x07z\\'],
    ['(\\n\\r\\t\\b\\f\\x)', '\n\r\t\b\fx'],
    ['(one\\\r\ntwo\rthree\r\nfour)', 'onetwo\nthree\nfour'],
    ['<48 65\n6C6c 6F>', 'Hello'],
    ['<4>', '@'],
    ['<>', ''],
  ])('reads the string %j', (text, string) => {
    expect(only(text)).toEqual({ string });
  });

  it.each([
    ['-.5', -0.5],
    ['+17', 17],
    ['4.', 4],
    ['00.250', 0.25],
    ['-0', -0],
    ['.23999999', 0.23999999],
    ['1234567890.123456789', 1234567890.123456789],
  ])('reads the number %s', (text, value) => {
    expect(only(text)).toBe(value);
  });

  it('tells names, arrays and dictionaries without spaces between them', () => {
    expect(parse('/A#20b[<41>-3(B)]/C<</D/E/F<<>>>>BDC%[ a comment\nq')).toEqual([
      {
        operator: 'BDC',
        operands: [
          { name: 'A b' },
          [{ string: 'A' }, -3, { string: 'B' }],
          { name: 'C' },
          new Map<string, Operand>([
            ['D', { name: 'E' }],
            ['F', new Map()],
          ]),
        ],
      },
      { operator: 'q', operands: [] },
    ]);
  });

  it('is written without anything that is not needed', () => {
    const all = [
      { operator: 'Tf', operands: [{ name: 'F1' }, 12.50000001] },
      { operator: 'TJ', operands: [[{ string: '\u0000A' }, -0.5, { string: 'x' }]] },
      { operator: 're', operands: [0.000001, -0, 100, -0.25] },
    ];
    expect(written(all)).toBe('/F1 12.5 Tf\n[<0041>-.5(x)]TJ\n0 0 100 -.25 re\n');
  });

  it.each([
    ['1 2 (open', /string without an end \(byte 4\)/],
    ['<4g> Tj', /something else than digits/],
    ['[1 2', /operator inside an operand|ends/],
    ['1 2 ] q', /stray \]/],
    ['<</A 1', /dictionary without a key/],
    ['1 2', /ends before an operator/],
    ['BI /W 1 ID xyz', /inline image without an end/],
  ])('says where %j is damaged', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
