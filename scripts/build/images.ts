import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Icons for home screens, which take no SVG: their sizes in pixels. */
const ICON_SIZES = [180, 192, 512];

/**
 * Draws the site's raster images from its SVG sources in public/.
 * @returns the names of the files, written to the site's root.
 */
export async function drawImages(root: string, site: string): Promise<string[]> {
  const icon = await readFile(join(root, 'public/favicon.svg'));
  for (const size of ICON_SIZES) {
    const mark = await sharp(icon, { density: 72 * (size / 32) })
      .resize(Math.round(size * 0.8))
      .png()
      .toBuffer();
    await sharp({ create: { width: size, height: size, channels: 4, background: '#e9f7f9' } })
      .composite([{ input: mark }])
      .png({ palette: true })
      .toFile(join(site, `icon-${size}.png`));
  }
  return ICON_SIZES.map((size) => `icon-${size}.png`);
}
