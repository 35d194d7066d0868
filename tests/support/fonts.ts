import { printFonts } from '../../scripts/print/fonts.ts';

/**
 * A configuration of fontconfig with which a browser sees the fonts of the sheets and no other: pages of the site, which
 * bring none, then look the same on every machine, and on one without a Japanese font words are not boxes.
 */
export async function fontsForPages(): Promise<string> {
  return (await printFonts()).conf;
}
