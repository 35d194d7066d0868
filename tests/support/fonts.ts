import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printFonts } from '../../scripts/print/fonts.ts';

/**
 * A configuration of fontconfig with which a browser sees the fonts of the sheets and no other: pages of the site, which
 * bring none, then look the same on every machine, and on one without a Japanese font words are not boxes.
 */
export async function fontsForPages(): Promise<string> {
  return (await printFonts()).conf;
}

/** What another font is called there. */
const NAMES = { family: 'Noto Sans JP', fullname: 'Noto Sans JP Regular', postscriptname: 'NotoSansJP-Regular' };

/**
 * A configuration with which a browser sees a single font, of wider letters, under the name of one that many systems have.
 * @param folder where it is kept.
 */
export async function fontsOfAnotherSystem(folder: string): Promise<string> {
  const conf = join(folder, 'fonts.conf');
  const edits = Object.entries(NAMES).map(
    ([name, value]) => `<edit name="${name}" mode="assign"><string>${value}</string></edit>`,
  );
  await writeFile(
    conf,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${(await printFonts()).folder}</dir>
  <cachedir>${folder}</cachedir>
  <selectfont><rejectfont><glob>*/BIZ*</glob></rejectfont></selectfont>
  <match target="scan">${edits.join('')}</match>
</fontconfig>
`,
  );
  return conf;
}
