import { describe, expect, it } from 'vitest';
import { eachOperation, type Operand } from '../../../scripts/pdf/read/tokens.ts';

/** The operations of a stream; strings as Latin-1 text in quotes, names with their slash. */
function operationsOf(source: string): unknown[] {
  const operations: unknown[] = [];
  eachOperation(Buffer.from(source, 'latin1'), (operator, operands) => {
    operations.push([operator, ...operands.map(plain)]);
  });
  return operations;
}

function plain(value: Operand): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1');
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, held]) => [key, plain(held)]));
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null ? `/${value.name}` : value;
}

describe('a content stream', () => {
  it.each<[string, unknown[]]>([
    ['1 0 0 -1 .5 +7. cm', [['cm', 1, 0, 0, -1, 0.5, 7]]],
    ['/F4 12 Tf%size\nBT', [['Tf', '/F4', 12], ['BT']]],
    ['/A#20B gs', [['gs', '/A B']]],
    ['(a(b)c\\)\\(\\\\) Tj', [['Tj', 'a(b)c)(\\']]],
    ['(\\101\\7z\\n\\\r\nx\\q) Tj', [['Tj', 'A\x07z\nxq']]],
    ['<48 65 6C6c 6> Tj', [['Tj', 'Hell`']]],
    ['[(A) -120 <42>]TJ', [['TJ', ['A', -120, 'B']]]],
    [
      '/P<</MCID 0/Lang(ja)/A[1 2]/B<</C true/D null>>>>BDC',
      [['BDC', '/P', { MCID: 0, Lang: 'ja', A: [1, 2], B: { C: true, D: null } }]],
    ],
    ['1 2 (x)"(y)\' T* f*', [['"', 1, 2, 'x'], ["'", 'y'], ['T*'], ['f*']]],
    ['BI /W 2 /F /A85 ID \x00EI\xff) EI Q', [['EI', { W: 2, F: '/A85' }], ['Q']]],
    ['] >> ) } q', [['q']]],
    ['(never closed', []],
    ['', []],
  ])('reads %j', (source, operations) => {
    expect(operationsOf(source)).toEqual(operations);
  });
});
