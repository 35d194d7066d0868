import type { Organization } from '../../../src/content/schemas/organization.ts';
import { ownFields, type OwnFields } from '../../../src/organization/fields.ts';
import { ORGANIZATION_FILE, organizationText } from '../../../src/organization/organization-file.ts';
import { fill } from '../../../src/rules/format.ts';
import { sha256 } from '../../lib/sha256.ts';
import { SUMS, sumsText } from '../../lib/sums.ts';
import type { ZipEntry } from '../../lib/zip.ts';
import type { Filler } from '../request.ts';
import type { CopySource } from './source.ts';

/** A company's copy. */
export interface CompanyCopy {
  /** By their paths from its folder. */
  files: ZipEntry[];
  /** Of all its sheets. */
  pages: number;
}

/** Notepad takes a text without this mark for one in the code page of the machine. */
const BOM = '\uFEFF';
const SHEETS = 'sheets';
const SITE = 'site';

/** The names that stand in the folder of a copy. */
export function namesOf({ words }: Pick<CopySource, 'words'>): string[] {
  return [SHEETS, SITE, ORGANIZATION_FILE, words.membersWords.readMe.file];
}

/** The texts of a company, by their places. */
export function fieldsOf(source: Pick<CopySource, 'words'>, organization: Organization): OwnFields {
  return ownFields(organization, source.words.ownCopy);
}

/**
 * Makes a company's copy: its sheets, organization.js, a text that says what to do with them, and the site where it is wanted.
 * @throws FillError where a text of it does not fit.
 */
export async function makeCompanyCopy(
  source: CopySource,
  filler: Filler,
  organization: Organization,
): Promise<CompanyCopy> {
  const filled = await filler.fill(fieldsOf(source, organization));
  const made = new Map([...source.same, ...filled].map((sheet) => [sheet.id, sheet]));
  const sheets = [...source.titles.keys()].flatMap((id) => made.get(id) ?? []);
  const pdfs = sheets.map(({ id, bytes }): ZipEntry => ({ name: `${SHEETS}/${id}.pdf`, data: bytes }));
  const data = Buffer.from(organizationText(organization, source.words.ownCopy.file));
  const script = { name: ORGANIZATION_FILE, data };
  const site = source.site ? siteOf(source.site, [...pdfs, script]) : [];
  return {
    files: [...pdfs, script, readMe(source, organization, pdfs), ...site],
    pages: sheets.reduce((sum, { pages }) => sum + pages, 0),
  };
}

/** The site with the company's files in the place of the public ones. */
function siteOf({ files, sums }: NonNullable<CopySource['site']>, own: readonly ZipEntry[]): ZipEntry[] {
  const ours = new Map(own.map(({ name, data }) => [name, data]));
  const all = new Map(sums);
  for (const [name, data] of ours) if (all.has(name)) all.set(name, sha256(data));
  ours.set(SUMS, Buffer.from(sumsText(all)));
  return files.map(({ name, data }) => ({ name: `${SITE}/${name}`, data: ours.get(name) ?? data }));
}

function readMe({ words, site, date }: CopySource, { name }: Organization, pdfs: readonly ZipEntry[]): ZipEntry {
  const { file, title, lines, site: ofSite } = words.membersWords.readMe;
  const isThere = (line: string) =>
    [...line.matchAll(/sheets\/[\w-]+\.pdf/g)].every(([sheet]) => pdfs.some((pdf) => pdf.name === sheet));
  const said = [...lines, ...(site ? ofSite : [])].filter(isThere).map((line) => `・${fill(line, { name, date })}`);
  const text = [fill(title, { name }), '', ...said].map((line) => `${line}\r\n`).join('');
  return { name: file, data: Buffer.from(BOM + text) };
}
