import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { siteUrlFrom } from '../../src/leaflet/addresses.ts';
import { takeCard } from './card.ts';

/** Icons for home screens, which take no SVG: their sizes in pixels. */
const ICON_SIZES = [180, 192, 512];

/**
 * Draws the site's raster images from its SVG sources in public/.
 * @returns the names of the files, written to the site's root.
 */
export async function drawImages(root: string, site: string, signal?: AbortSignal): Promise<string[]> {
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
  const icons = ICON_SIZES.map((size) => `icon-${size}.png`);
  // Only a page with a public address can name its preview: the address of a preview is absolute.
  if (!siteUrlFrom(process.env['SITE_URL'])) return icons;
  await takeCard(site, signal);
  return [...icons, 'card.png'];
}
