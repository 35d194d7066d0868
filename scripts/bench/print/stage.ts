import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FAMILY, FONTS_PATH } from '../../print/fonts.ts';
import { olderCss } from './older-css.ts';
import { resolveProperties } from './properties.ts';

/** The leaflet in a built site. */
export const LEAFLET = 'print/leaflet.html';

const STYLE = 'bench.css';
const FONT = [
  { name: 'BIZUDPGothic-Regular', weight: 400 },
  { name: 'BIZUDPGothic-Bold', weight: 700 },
]
  .map(
    ({ name, weight }) =>
      `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url("${FONTS_PATH}${name}.ttf") format("truetype")}\n`,
  )
  .join('');
/** What `data-page-of` asks of scripts/print/ in the CSS of paged media: the page number of what a link leads to. */
const PAGE_NUMBERS = '[data-page-of]::after{content:target-counter(attr(data-href url),page)}\n';

/**
 * Copies a built site and makes its leaflet ready for the tools of others: the same HTML, but for
 * - without the page's security policy, which forbids scripts;
 * - the font, and the page numbers of the contents, which scripts/print/ adds, as a style sheet;
 * - the style sheets, written for older parsers.
 * @param old also for an engine that does not know custom properties in shorthands (they are written out).
 */
export async function stageLeaflet(site: string, folder: string, { old }: { old: boolean }): Promise<void> {
  await cp(site, folder, { recursive: true });
  const file = join(folder, LEAFLET);
  const html = await readFile(file, 'utf8');
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) =>
    join(file, '..', href),
  );
  const sources = await Promise.all(styles.map((style) => readFile(style, 'utf8')));
  for (const [index, style] of styles.entries()) {
    const css = await olderCss(sources[index] ?? '');
    await writeFile(style, old ? resolveProperties(css) : css);
  }
  await writeFile(join(file, '..', STYLE), FONT + PAGE_NUMBERS);
  await writeFile(file, withStyle(html));
}

function withStyle(html: string): string {
  const changed = html
    // The page's own policy would forbid the scripts that these tools run in it.
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</head>', `<link rel="stylesheet" href="${STYLE}"></head>`)
    .replaceAll(/data-page-of="([^"]*)"/g, '$& data-href="#$1"');
  if (!changed.includes(STYLE)) throw new Error(`${LEAFLET} has no end of its head`);
  return changed;
}
