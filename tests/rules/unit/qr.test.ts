import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawQr, QUIET_ZONE } from '../../../src/rules/qr.ts';

/** The dark runs of a drawing, in modules: each is a line from the left along the middle of its row. */
function runsOf(path: string): { x: number; y: number; length: number }[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/(?:M(\d+) (\d+)\.5|m(\d+) 0)h(\d+)/g)].map(([, left, row, gap, length]) => {
    if (row === undefined) x += Number(gap);
    else [x, y] = [Number(left), Number(row)];
    const run = { x, y, length: Number(length) };
    x += run.length;
    return run;
  });
}

/** Paints a drawing as a picture, some pixels a module. */
function paint({ size, path }: { size: number; path: string }, scale = 4) {
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const { x, y, length } of runsOf(path)) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let at = x * scale; at < (x + length) * scale; at += 1)
        data.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

describe('a QR code', () => {
  it('reads as the address it was drawn from', () => {
    fc.assert(
      fc.property(fc.webPath({ size: 'small' }), (path) => {
        const url = `https://www.example.jp${path}`;
        expect(decodeQR(paint(drawQr(url)))).toBe(url);
      }),
      { numRuns: 30 },
    );
  });

  it('has a quiet zone of four modules on each side', () => {
    const { size, path } = drawQr('https://www.ipa.go.jp/security/anshin/');
    for (const { x, y, length } of runsOf(path)) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(QUIET_ZONE);
      expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(size - QUIET_ZONE);
    }
    expect(QUIET_ZONE).toBe(4);
  });
});
