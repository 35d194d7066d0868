import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { claim } from '../../lib/claim.ts';
import { makeFolder } from '../../lib/make-folder.ts';
import { replaceFolders } from '../../lib/replace.ts';
import { folderFault, writeOutput } from '../../lib/write-file.ts';
import type { ZipEntry } from '../../lib/zip.ts';
import { namesIn, targetOf } from '../../print/set/target.ts';
import { makeFiller } from '../fill/index.ts';
import { makeCompanyCopy, namesOf } from './copy.ts';
import { readOrganization } from './read-organization.ts';
import { copySource, type SourceRequest } from './source.ts';

/** A copy for a company. */
export interface CompanyJob extends SourceRequest {
  /** The file of its data. */
  organization: string;
  /** The folder for the copy, as written. */
  out: string;
}

/** What was made. */
export interface CompanyOutcome {
  folder: string;
  name: string;
  files: number;
  pages: number;
}

/**
 * Makes a company's copy from the built site. The folder is replaced whole, or not at all.
 * @throws UsageError for sheets that are not there, an Error that says what else went wrong; then the folder stays as it was.
 */
export async function personalize(job: CompanyJob): Promise<CompanyOutcome> {
  const organization = await readOrganization(job.organization);
  const folder = await targetOf(job.root, job.out);
  const { ownCopy, membersWords } = job.content;
  const names = namesOf({ words: { ownCopy, membersWords } });
  await checkOurs(folder, names);
  const { staging, release } = await claim(folder);
  try {
    const source = await copySource(job);
    const filler = await makeFiller(source.prepared);
    const { files, pages } = await makeCompanyCopy(source, filler, organization);
    const made = join(staging, basename(folder));
    await writeFiles(made, files);
    await checkOurs(folder, names);
    job.signal?.throwIfAborted();
    replaceFolders([{ made, target: folder }]);
    return { folder, name: organization.name, files: files.length, pages };
  } catch (error) {
    job.signal?.throwIfAborted();
    throw folderFault(error, folder);
  } finally {
    release();
  }
}

/** Writes files below a folder, which is made. */
export async function writeFiles(folder: string, files: readonly ZipEntry[]): Promise<void> {
  const folders = new Set(files.map(({ name }) => dirname(join(folder, name))));
  for (const path of folders) makeFolder(path);
  for (const { name, data } of files) await writeOutput(join(folder, name), data);
}

/** Makes sure that nothing is lost: what stands there is a copy that was made before, or nothing. */
async function checkOurs(folder: string, names: readonly string[]): Promise<void> {
  const there = await namesIn(folder);
  const foreign = there.filter((name) => !names.includes(name));
  const sheets = there.includes('sheets') ? await readdir(join(folder, 'sheets')) : [];
  foreign.push(...sheets.filter((name) => !name.endsWith('.pdf')).map((name) => `sheets/${name}`));
  if (foreign.length > 0)
    throw new Error(`${folder} would be replaced, and holds ${foreign.slice(0, 5).join(', ')}: choose another folder`);
}
