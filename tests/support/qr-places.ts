import { drawPage } from './picture.ts';
import { readWithZxing } from './qr-readers.ts';

/** A QR code and where its symbol stands on the paper, in mm from the upper left corner. */
export interface QrPlace {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const DPI = 300;

/** Finds the QR codes of a page, counted from 1, on the page as it is drawn. */
export async function placesOfQrCodes(pdf: Uint8Array, page: number): Promise<QrPlace[]> {
  const codes = await readWithZxing(await drawPage(pdf, page, DPI));
  return codes.map(({ text, corners }) => {
    const [x, y] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
    const [left, right, top, bottom] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)].map(
      (dots) => (dots / DPI) * 25.4,
    ) as [number, number, number, number];
    return { text, left, top, right, bottom };
  });
}
