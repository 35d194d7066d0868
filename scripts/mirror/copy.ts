import type { Content } from '../../src/content/reading/content.ts';
import { sha256 } from '../lib/sha256.ts';
import type { ZipEntry } from '../lib/zip.ts';
import { checksumOf, readEdition, type Edition } from '../steps/edition.ts';
import { readMe } from './read-me.ts';
import { readSite } from '../lib/site-files.ts';
import { SERVER_FILES, serverFiles } from './server/index.ts';
import { policyOfAll } from './server/policy.ts';
import { serverRules } from './server/rules.ts';
import { SUMS, sumsText, type Sums } from '../lib/sums.ts';
import { withoutDoubles } from './thin.ts';

const BUILD = 'run `npm run build`';

/** A copy of the site as it is to be put up. */
export interface Copy {
  /** NAME-EDITION: the folder it comes in. */
  folder: string;
  edition: Edition;
  /** All files, SHA256SUMS included, by their paths from the folder. */
  files: ZipEntry[];
  /** The sums of all files but SHA256SUMS. */
  sums: Sums;
}

/** What a copy is made of. */
export interface CopySource {
  /** The project. */
  root: string;
  /** The folder of the built site. */
  site: string;
  content: Content;
  /** The NAME of the product, in ASCII. */
  name: string;
}

/**
 * Makes a copy of the built site: its files, every sheet once, those for web servers, the text for who puts it up, and the sums of all.
 * @throws Error in one line where the site is not there, of another edition than content/, or not as it was built.
 */
export async function makeCopy({ root, site, content, name }: CopySource): Promise<Copy> {
  const edition = await readEdition(site);
  if (!edition) throw new Error(`${site} is no built site: ${BUILD} first`);
  const { edition: wanted } = content.work;
  if (edition.edition !== wanted)
    throw new Error(`${site} is of the edition ${edition.edition}, but content/ is of ${wanted}: ${BUILD} again`);
  const built = await readSite(site);
  if (checksumOf(built) !== edition.checksum)
    throw new Error(`${site} is not as it was built, or is being built right now: ${BUILD} again`);

  const folder = `${name}-${edition.edition}`;
  const files = await withoutDoubles(root, built);
  const pages = files.filter((file) => file.name.endsWith('.html'));
  const policy = policyOfAll(new Map(pages.map((page) => [page.name, Buffer.from(page.data).toString('utf8')])));
  const withServers = [
    ...files,
    ...serverFiles(
      serverRules(
        policy,
        files.map(({ name }) => name),
        SERVER_FILES,
      ),
      folder,
    ),
  ];
  const named = [...withServers.map((file) => file.name), SUMS];
  const all: ZipEntry[] = [...withServers, readMe(content, edition, folder, named)];
  const sums = sumsOf(all);
  return { folder, edition, sums, files: [...all, { name: SUMS, data: Buffer.from(sumsText(sums)) }] };
}

function sumsOf(files: readonly ZipEntry[]): Sums {
  return new Map(files.map(({ name, data }) => [name, sha256(data)]));
}
