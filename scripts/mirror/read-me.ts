import type { Content } from '../../src/content/reading/content.ts';
import { pathOf } from '../../src/content/reading/sources.ts';
import { fill, readableDate } from '../../src/rules/format.ts';
import type { ZipEntry } from '../lib/zip.ts';
import type { Edition } from '../steps/edition.ts';

/** Notepad takes a text without this mark for one in the code page of the machine. */
const BOM = '\uFEFF';

/** What looks like a file of the copy. */
const FILE =
  /(?:[\w-]+\/)*[\w-]*\.?(?:Caddyfile|SHA256SUMS|[\w-]+\.(?:html|pdf|zip|json|js|config|conf)|\.htaccess)(?!\w)/g;

/**
 * The text beside a copy, for the person who puts it up.
 * @param folder the folder that the copy comes in.
 * @param files the files of the copy.
 * @throws where the text names a file that the copy does not have.
 */
export function readMe(
  { mirrorWords, site, language }: Content,
  { edition, checksum, factsChecked }: Edition,
  folder: string,
  files: readonly string[],
): ZipEntry {
  const values = {
    name: site.name,
    date: readableDate(edition, language),
    checked: readableDate(factsChecked, language),
    checksum,
    folder,
  };
  const lines = [
    fill(mirrorWords.title, values),
    ...mirrorWords.sections.flatMap(({ title, lines }) => [
      '',
      `■ ${title}`,
      ...lines.map((line) => lineOf(line, values)),
    ]),
  ];
  for (const line of lines)
    for (const [file] of line.matchAll(FILE))
      if (!files.includes(file))
        throw new Error(`${pathOf('mirrorWords', language)} names ${file}, which the copy does not have: "${line}"`);
  const text = lines
    .map((line) => `${line}\r\n`)
    .join('')
    .replaceAll(/(?:\r\n){3,}/g, '\r\n\r\n');
  return { name: mirrorWords.file, data: Buffer.from(BOM + text) };
}

function lineOf(line: string, values: Readonly<Record<string, string>>): string {
  // What is typed has braces of its own.
  return line.startsWith('>') ? `\r\n    ${line.slice(1).trim()}\r\n` : `・${fill(line, values)}`;
}
