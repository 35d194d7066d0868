import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawQr, QUIET_ZONE } from '../../../src/leaflet/qr.ts';

/** Paints a drawing as a picture, some pixels a module. */
function paint({ size, path }: { size: number; path: string }, scale = 4) {
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      data.fill(0, (row * side + Number(x) * scale) * 4, (row * side + (Number(x) + Number(length)) * scale) * 4);
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at += 1)
        data[(row * side + at) * 4 + 3] = 255;
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
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      for (const place of [Number(x), Number(y)]) expect(place).toBeGreaterThanOrEqual(QUIET_ZONE);
      expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - QUIET_ZONE);
    }
    expect(QUIET_ZONE).toBe(4);
  });
});
