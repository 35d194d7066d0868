import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawPage } from './draw-page.ts';

/** A picture of a sheet's first page, in pixels. */
export interface Picture {
  id: string;
  width: number;
  height: number;
}

/** The longer side of a picture in pixels: twice what a card shows, for screens with two pixels to one. */
const LONG_SIDE = 400;
/** How many times finer the page is drawn than it is shown: fine print becomes grey instead of a pattern. */
const FINER = 3;
/** What a picture may weigh; a page with twenty of them is still read on a phone. */
const MAX_BYTES = 12_000;
/** Tried in this order until the picture is light enough; the last one is taken as it is. */
const QUALITIES = [60, 45, 35, 28, 22, 16];

/**
 * Draws the first page of each PDF in a folder to OUT/ID.webp. The same PDF gives the same bytes.
 * @returns the pictures in the order of the ids.
 */
export async function drawPictures(folder: string, ids: readonly string[], out: string): Promise<Picture[]> {
  // Packing takes most of the time, and is done beside this thread.
  return Promise.all(
    ids.map(async (id) => {
      const { webp, width, height } = await pictureOf(await readFile(join(folder, `${id}.pdf`)));
      await writeFile(join(out, `${id}.webp`), webp);
      return { id, width, height };
    }),
  );
}

/** The picture of a PDF's first page, upright or across as that is. */
export async function pictureOf(pdf: Uint8Array): Promise<{ webp: Uint8Array; width: number; height: number }> {
  const fine = await drawPage(pdf, 1, (width, height) => (FINER * LONG_SIDE) / Math.max(width, height));
  const { data, info } = await sharp(fine.data, { raw: { ...fine, channels: 4 } })
    .removeAlpha()
    .resize({ width: LONG_SIDE, height: LONG_SIDE, fit: 'inside', kernel: 'mitchell' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  let webp: Uint8Array = new Uint8Array();
  for (const quality of QUALITIES) {
    webp = await sharp(data, { raw: { width, height, channels } }).webp({ quality, effort: 4 }).toBuffer();
    if (webp.length <= MAX_BYTES) break;
  }
  return { webp, width, height };
}
