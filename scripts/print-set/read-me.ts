import type { Content } from '../../src/content/reading/content.ts';
import { fill, readableDate } from '../../src/rules/format.ts';
import type { PrintedSheet } from '../print/index.ts';
import type { ZipEntry } from '../lib/zip.ts';

/** Notepad takes a text without this mark for one in the code page of the machine. */
const BOM = '\uFEFF';

/** The text beside the PDFs in their archive: how to print, and what each is for. */
export function readMe(content: Content, sheets: readonly PrintedSheet[], bleed: boolean): ZipEntry {
  const { archive, page, print } = content.interfaceWords;
  const { site, work } = content;
  const edition = fill(print.edition, { date: readableDate(work.edition, 'ja') });
  const list = sheets.flatMap(({ id, title, paper, pages }) => {
    const sheet = content.sheets.find((entry) => entry.id === id);
    const about = sheet ? [sheet.purpose, fill(archive.advice, { advice: sheet.advice })] : [];
    return [fill(archive.sheet, { file: `${id}.pdf`, title, paper, pages }), ...about.map((line) => `　${line}`), ''];
  });
  const { title, authorThen, authorToday, licence } = work;
  const lines = [
    fill(archive.title, { name: site.name }),
    edition,
    '',
    archive.howTo,
    ...[archive.unpack, archive.scale, archive.paper, ...(bleed ? [archive.bleed] : [])].map((line) => `・${line}`),
    '',
    archive.list,
    '',
    ...list,
    fill(site.unofficial, { title, authorThen, authorToday }),
    fill(page.licence, { name: licence.name }),
    licence.url,
  ];
  return { name: archive.file, data: Buffer.from(BOM + lines.map((line) => `${line}\r\n`).join('')) };
}
