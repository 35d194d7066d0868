import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { drawPage } from '../picture.ts';

it('a page is drawn to the dot in its size, and in its colours', async () => {
  const document = await PDFDocument.create();
  document.addPage([720, 360]);
  document.addPage([720, 360]).drawRectangle({ x: 0, y: 0, width: 360, height: 360, color: rgb(0.97, 0.5, 0) });
  const { width, height, data } = await drawPage(await document.save(), 2, 20);
  expect([width, height]).toEqual([200, 100]);
  const at = (x: number) => [...data.subarray((50 * width + x) * 4, (50 * width + x) * 4 + 4)];
  expect(at(50)).toEqual([247, 128, 0, 255]);
  expect(at(150)).toEqual([255, 255, 255, 255]);
});
