import { join } from 'node:path';
import { fill } from '../../../src/rules/format.ts';
import type { OwnFields } from '../../../src/organization/fields.ts';
import { OWN_FIELDS, type OwnFieldName } from '../../../src/content/schemas/own-copy.ts';
import { makeFolder } from '../../lib/make-folder.ts';
import { sha256 } from '../../lib/sha256.ts';
import { sumsText } from '../../lib/sums.ts';
import { writeOutput } from '../../lib/write-file.ts';
import { zipOf } from '../../lib/zip.ts';
import { fieldsOf, makeCompanyCopy } from '../command/copy.ts';
import { writeFiles } from '../command/index.ts';
import type { CopySource } from '../command/source.ts';
import { FillError, type Filler } from '../request.ts';
import { faultText, type Member } from './read-members.ts';

/** What was made for a member. */
export interface Made {
  files: number;
  pages: number;
  /** The SHA-256 of its archive. */
  sum: string;
  /** One over the sums of all files of its folder. */
  contents: string;
}

/** What was made, or what is wrong with the row, in a sentence each. */
export type Outcome = { made: Made; faults?: undefined } | { made?: undefined; faults: string[] };

/** Where a member's folder and archive stand below a folder. */
export function placesOf(out: string, folder: string): { folder: string; archive: string } {
  return { folder: join(out, 'members', folder), archive: join(out, 'archives', `${folder}.zip`) };
}

/**
 * Makes a member's folder and archive below a folder.
 * @throws the system's error where they cannot be written; what a member's own data is at fault for is told in its outcome.
 */
export async function makeMember(source: CopySource, filler: Filler, member: Member, out: string): Promise<Outcome> {
  const copy = await makeCompanyCopy(source, filler, member.organization).catch((error: unknown) => {
    if (error instanceof FillError) return error;
    throw error;
  });
  if (copy instanceof FillError) return { faults: sentencesOf(copy, source, fieldsOf(source, member.organization)) };
  const { files, pages } = copy;
  const archive = zipOf(
    files.map(({ name, data }) => ({ name: `${member.folder}/${name}`, data })),
    source.edition,
    source.site ? 'deflated' : 'stored',
  );
  const places = placesOf(out, member.folder);
  await writeFiles(places.folder, files);
  makeFolder(join(out, 'archives'));
  await writeOutput(places.archive, archive);
  const contents = contentsOf(new Map(files.map(({ name, data }) => [name, sha256(data)])));
  return { made: { files: files.length, pages, sum: sha256(archive), contents } };
}

/** One sum over those of all files of a folder. */
export function contentsOf(sums: ReadonlyMap<string, string>): string {
  return sha256(Buffer.from(sumsText(sums)));
}

function sentencesOf({ faults }: FillError, { words, titles }: CopySource, fields: OwnFields): string[] {
  const { glyph } = words.ownCopy.faults;
  const { fit, sheet: called } = words.membersWords.faults;
  const said = faults.map(({ field, letters, sheet }) => {
    const { name, index } = columnOf(field, fields);
    const sentence = (reason: string) => faultText(words, name, reason, index);
    const key = JSON.stringify([name, index, letters]);
    return { key, sentence, letters, title: fill(called, { title: titles.get(sheet) ?? sheet }) };
  });
  return [...Map.groupBy(said, ({ key }) => key).values()].map((group) => {
    const sheets = [...new Set(group.map(({ title }) => title))].join('');
    return group
      .slice(0, 1)
      .map(({ sentence, letters }) => sentence(letters ? fill(glyph, { letters }) : fill(fit, { sheets })))
      .join('');
  });
}

/** What is put together from columns, or called otherwise than they are, is told at one of them. */
const COLUMNS: Readonly<Record<string, OwnFieldName>> = {
  of: 'name',
  contact: 'person',
  qr: 'phone',
  rule: 'rules.title',
  rowLabel: 'rows.label',
  row: 'rows.text',
};

/** The column that a place's text comes from. A line of the contact is the text of another place. */
function columnOf(place: string, fields: OwnFields): { name: OwnFieldName | undefined; index?: number } {
  const [origin = place] = [...fields].find(([, text]) => text === fields.get(place)) ?? [];
  const [, base = '', number] = /^(.+?)(\d*)$/.exec(origin) ?? [];
  const name = OWN_FIELDS.find((field) => field === origin || field === COLUMNS[base]);
  return number ? { name, index: Number(number) - 1 } : { name };
}
