import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { organizationFile, USUAL_FILE } from '../organization-file.ts';
import type { Organization } from '../schemas/organization.ts';
import { problemAt, type Entries, type Entry } from './entry.ts';
import { filesUnder } from './files.ts';
import { readLogo } from './logo.ts';
import type { Problem } from './problem.ts';
import { readSource, type ReadSource } from './read-source.ts';
import { quoted } from './validate.ts';
import { pathOf as pathIn, sources, type Source, type SourceName } from './sources.ts';

/** content/ as it was read, faults and all. */
export interface ReadContent {
  readonly language: string;
  readonly entries: Entries;
  readonly problems: readonly Problem[];
  /** What nobody reads though it may be meant to be read. */
  readonly notices: readonly Problem[];
  /** The path of a source from the root of the project. */
  readonly pathOf: (name: SourceName) => string;
  /** The ids that a source holds; undefined where not all are known, since its file is missing or cannot be read. */
  readonly idsOf: (name: SourceName) => ReadonlySet<string> | undefined;
}

/** Reads every source, and finds files that no source reads. */
export async function readContent(root: string, language: string): Promise<ReadContent> {
  const files = await filesUnder(root, 'content');
  const names = Object.keys(sources) as SourceName[];
  const pathOf = (name: SourceName) => pathIn(name, language);
  const claims = new Map(
    names.map((name) => [name, files.filter((file) => belongs(file, pathOf(name), sources[name]))]),
  );
  const organization = organizationFile();
  // Named, it may stand anywhere, but it must be there.
  if (organization !== USUAL_FILE) claims.set('organization', organization ? [inProject(root, organization)] : []);
  const read = new Map<SourceName, ReadSource>();
  for (const [name, own] of claims) {
    const isMissing = own.length === 0;
    read.set(name, isMissing ? missing(pathOf(name), sources[name]) : await readSource(root, sources[name], own));
  }
  const company = await withLogo(root, read.get('organization') as ReadSource);
  read.set('organization', company);
  const claimed = [USUAL_FILE, ...company.files, ...[...claims.values()].flat()];
  const unread = files.filter((file) => isOurs(file, language) && !claimed.includes(file));
  return {
    language,
    entries: Object.fromEntries([...read].map(([name, { entries }]) => [name, entries])) as unknown as Entries,
    problems: [...[...read.values()].flatMap(({ problems }) => problems), ...unread.map(nobodyReads)],
    notices: foldersUnread(files, language),
    pathOf,
    idsOf: (name) => {
      const source = read.get(name);
      return source?.whole ? new Set(source.entries.map(({ id }) => id)) : undefined;
    },
  };
}

/** The path of the file that ORGANIZATION names, from the root of the project. */
function inProject(root: string, file: string): string {
  if (!existsSync(resolve(root, file)))
    throw new Error(`ORGANIZATION names ${file}, which is not there: correct it, write none, or unset it`);
  return relative(root, resolve(root, file)).replaceAll(sep, '/');
}

/** A company's data with the picture of its logo in place of the file that it names. */
async function withLogo(root: string, source: ReadSource): Promise<ReadSource & { readonly files: readonly string[] }> {
  const [entry, ...others] = source.entries as readonly Entry<Organization>[];
  if (!entry?.value?.logo) return { ...source, files: [] };
  const read = await readLogo(root, entry.file.path, entry.value.logo);
  if ('fault' in read)
    return {
      ...source,
      problems: [...source.problems, problemAt(entry, ['logo'], quoted(entry.value.logo) + read.fault)],
      files: [],
    };
  const value = { ...entry.value, logo: read.address };
  return { ...source, entries: [{ ...entry, value }, ...others], files: read.file ? [read.file] : [] };
}

function belongs(file: string, path: string, { kind }: Source): boolean {
  if (kind !== 'folder' && kind !== 'texts') return file === path;
  const name = file.startsWith(`${path}/`) ? file.slice(path.length + 1) : '/';
  return !name.includes('/') && name.endsWith(kind === 'texts' ? '.mdx' : '.yaml');
}

function missing(path: string, { holds, optional }: Source): ReadSource {
  const problems = optional ? [] : [{ file: path, message: `is missing: add it with ${holds}` }];
  return { entries: [], problems, whole: false };
}

/** Whether this language's check answers for a file: what stands in another folder is named by its folder. */
function isOurs(file: string, language: string): boolean {
  return (
    !/\/README\.md$|\.example\.yaml$/.test(file) &&
    (/^content\/[^/]+$/.test(file) || file.startsWith(`content/${language}/`))
  );
}

/** Folders beside the one of the language: a translation that has been begun, or a slip. */
function foldersUnread(files: readonly string[], language: string): Problem[] {
  const folders = new Set(files.flatMap((file) => /^content\/[^/]+(?=\/)/.exec(file)?.[0] ?? []));
  folders.delete(`content/${language}`);
  return [...folders].map((file) => ({
    file,
    message: `is read by nobody: this edition is made of content/${language}; move its files there, or leave them for an edition in another language`,
  }));
}

function nobodyReads(file: string): Problem {
  return { file, message: 'is read by nobody: correct its name, ending or folder, or remove it' };
}
