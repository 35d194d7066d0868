import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { siteUrlFrom } from '../../src/rules/addresses.ts';
import { takeCard } from './card.ts';

/** Icons for home screens, which take no SVG: their sizes in pixels. */
const ICON_SIZES = [180, 192, 512];
/** Icons that a phone cuts to its own shape: what matters lies within a circle of 0.8 of the width (W3C manifest). */
const MASKABLE_SIZES = [192, 512];
/** How much of the width the mark takes. The corners of a square of 0.56 touch that circle. */
const SHARE = { plain: 0.8, maskable: 0.56 };

/**
 * Draws the site's raster images from its SVG sources in public/.
 * @returns the names of the files, written to the site's root.
 */
export async function drawImages(root: string, site: string, signal?: AbortSignal): Promise<string[]> {
  const icon = await readFile(join(root, 'public/favicon.svg'));
  const files = [
    ...ICON_SIZES.map((size) => ({ name: `icon-${size}.png`, size, share: SHARE.plain })),
    ...MASKABLE_SIZES.map((size) => ({ name: `icon-maskable-${size}.png`, size, share: SHARE.maskable })),
  ];
  for (const { name, size, share } of files) {
    const mark = await sharp(icon, { density: 72 * (size / 32) })
      .resize(Math.round(size * share))
      .png()
      .toBuffer();
    await sharp({ create: { width: size, height: size, channels: 4, background: '#e9f7f9' } })
      .composite([{ input: mark }])
      .png({ palette: true })
      .toFile(join(site, name));
  }
  const icons = files.map(({ name }) => name);
  // Only a page with a public address can name its preview: the address of a preview is absolute.
  if (!siteUrlFrom(process.env['SITE_URL'])) return icons;
  await takeCard(site, signal);
  return [...icons, 'card.png'];
}
