import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { sha256, sha256OfJson } from '../lib/sha256.ts';
import type { Store } from '../lib/store.ts';
import { sumOfCode } from '../lib/sum-of-code.ts';
import { drawPage } from './draw-page.ts';

/** A picture of a sheet's first page, in pixels. */
export interface Picture {
  id: string;
  width: number;
  height: number;
}

/** What a picture may weigh; a page with twenty of them is still read on a phone. */
const MAX_BYTES = 12_000;
/**
 * What is tried until the picture is light enough: its longer side in pixels (twice what a card shows, for screens with two
 * pixels to one) and the quality. A page full of QR codes has to be smaller. The last is taken as it is.
 */
const TRIALS = [
  ...[60, 45, 35, 28, 22, 17].map((quality) => ({ side: 400, quality })),
  ...[28, 20, 14].map((quality) => ({ side: 320, quality })),
  ...[20, 10].map((quality) => ({ side: 240, quality })),
] as const;
/** The page is drawn finer than it is shown: fine print becomes grey instead of a pattern. */
const DRAWN_SIDE = 800;

/** The code that makes a picture of a PDF, from the root of the project. */
const PAINTER = ['scripts/steps/pictures.ts', 'scripts/steps/draw-page.ts'];
const sizes = z.object({ width: z.int(), height: z.int() });

/**
 * Draws the first page of each PDF in a folder to OUT/ID.webp. The same PDF gives the same bytes: what the store holds is
 * not drawn again.
 * @returns the pictures in the order of the ids.
 */
export async function drawPictures(
  folder: string,
  ids: readonly string[],
  out: string,
  store: Store,
): Promise<Picture[]> {
  const painter = await sumOfCode(PAINTER);
  // Packing takes most of the time, and is done beside this thread.
  return Promise.all(
    ids.map(async (id) => {
      const pdf = await readFile(join(folder, `${id}.pdf`));
      const key = sha256OfJson(['picture', painter, sha256(pdf)]);
      let picture = await store.get(key, sizes);
      if (!picture) {
        const { webp, ...facts } = await pictureOf(pdf);
        picture = { facts, bytes: webp };
        await store.put(key, picture);
      }
      await writeFile(join(out, `${id}.webp`), picture.bytes);
      return { id, ...picture.facts };
    }),
  );
}

/** The picture of a PDF's first page, upright or across as that is. */
export async function pictureOf(pdf: Uint8Array): Promise<{ webp: Uint8Array; width: number; height: number }> {
  const { data, ...size } = await drawPage(pdf, 1, (width, height) => DRAWN_SIDE / Math.max(width, height));
  const drawn = sharp(data, { raw: { ...size, channels: 4 } }).removeAlpha();
  let picture = { webp: new Uint8Array(), width: 0, height: 0 };
  for (const { side, quality } of TRIALS) {
    const { data: webp, info } = await drawn
      .clone()
      .resize({ width: side, height: side, fit: 'inside', kernel: 'mitchell' })
      .webp({ quality, effort: 5 })
      .toBuffer({ resolveWithObject: true });
    picture = { webp: new Uint8Array(webp), width: info.width, height: info.height };
    if (webp.length <= MAX_BYTES) break;
  }
  return picture;
}
