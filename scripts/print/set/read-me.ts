import type { Content } from '../../../src/content/reading/content.ts';
import { viewsOf } from '../../../src/content/reading/views.ts';
import { fill } from '../../../src/rules/format.ts';
import type { PrintedSheet } from '../index.ts';
import { isWordLayout, wordFile } from '../../../src/rules/word-sheets.ts';
import type { ZipEntry } from '../../lib/zip.ts';

/** Notepad takes a text without this mark for one in the code page of the machine. */
const BOM = '\uFEFF';

/** The text beside the PDFs in their archive: how to print, and what each is for. */
export function readMe(content: Content, sheets: readonly PrintedSheet[], bleed: boolean): ZipEntry {
  const { archive, page } = content.interfaceWords;
  const { editionOnPaper, unofficialSentence } = viewsOf(content);
  const { licence } = content.work;
  const wordOf = ({ id, layout }: Content['sheets'][number]) =>
    isWordLayout(layout) && !bleed ? [fill(archive.word, { file: wordFile(id) })] : [];
  const list = sheets.flatMap(({ id, title, paper, pages }) => {
    const sheet = content.sheets.find((entry) => entry.id === id);
    const about = sheet ? [sheet.purpose, fill(archive.advice, { advice: sheet.advice }), ...wordOf(sheet)] : [];
    return [fill(archive.sheet, { file: `${id}.pdf`, title, paper, pages }), ...about.map((line) => `　${line}`), ''];
  });
  const lines = [
    fill(archive.title, { name: content.site.name }),
    editionOnPaper(),
    '',
    archive.howTo,
    ...[archive.unpack, archive.scale, archive.paper, ...(bleed ? [archive.bleed] : [])].map((line) => `・${line}`),
    '',
    archive.list,
    '',
    ...list,
    unofficialSentence(),
    fill(page.licence, { name: licence.name }),
    licence.url,
  ];
  return { name: archive.file, data: Buffer.from(BOM + lines.map((line) => `${line}\r\n`).join('')) };
}
