import { deflateSync } from 'node:zlib';
import type { Update } from './update.ts';

/** A picture of a company’s, as it goes into each of its sheets that shows it. */
export interface OwnPicture {
  width: number;
  height: number;
  /** Writes it into a file, and returns the number of its object. */
  put: (update: Update) => number;
}

/** Dots a side: 60 mm in 300 dots to the inch. */
const MOST = 700;
/** Drawings without a size of their own are drawn as large as that. */
const DENSITY = 288;

/**
 * Reads a picture from its data: address. What shows through stays so.
 * @throws Error where it is no picture that can be read.
 */
export async function readPicture(address: string): Promise<OwnPicture> {
  const [, base64, data] = /^data:image\/[\w+.-]+(?:;charset=[\w-]+)?(;base64)?,(.*)$/s.exec(address) ?? [];
  if (data === undefined) throw new Error('is no picture');
  const file = base64 ? Buffer.from(data, 'base64') : Buffer.from(decodeURIComponent(data));
  const { default: sharp } = await import('sharp');
  const { data: dots, info } = await sharp(file, { density: DENSITY })
    .resize({ width: MOST, height: MOST, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw new Error(`cannot be read as a picture (${error instanceof Error ? error.message : String(error)})`);
    });
  const { width, height } = info;
  const [colours, shades] = [Buffer.alloc(width * height * 3), Buffer.alloc(width * height)];
  for (let dot = 0; dot < shades.length; dot += 1) {
    dots.copy(colours, dot * 3, dot * 4, dot * 4 + 3);
    shades[dot] = dots[dot * 4 + 3] ?? 0;
  }
  const isSolid = shades.every((shade) => shade === 255);
  const [packed, mask] = [deflateSync(colours), isSolid ? undefined : deflateSync(shades)];
  const entries = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/BitsPerComponent 8/Filter/FlateDecode`;
  return {
    width,
    height,
    put(update) {
      const number = update.next();
      let soft = '';
      if (mask) {
        const shade = update.next();
        update.putStream(shade, `${entries}/ColorSpace/DeviceGray`, mask);
        soft = `/SMask ${shade} 0 R`;
      }
      update.putStream(number, `${entries}/ColorSpace/DeviceRGB${soft}`, packed);
      return number;
    },
  };
}
