import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SheetToPrint } from '../index.ts';

const BUILD = 'run `npm run build` first';

/** A site that was built before. */
export interface BuiltSite {
  folder: string;
  /** @throws where a build has replaced the site since. */
  checkUnchanged: () => Promise<void>;
}

/**
 * Looks whether the built site has the sheets that are to be printed, of the right edition.
 * @throws Error in one line that says what is missing and to build.
 */
export async function findBuiltSite(
  folder: string,
  sheets: readonly SheetToPrint[],
  edition: string,
): Promise<BuiltSite> {
  const found = await identityOf(folder);
  if (found === undefined) throw new Error(`${folder} is not there: ${BUILD}`);
  if ((await identityOf(join(folder, 'print'))) === undefined)
    throw new Error(`${folder} has no sheets in print/: ${BUILD}`);
  for (const { id } of sheets.filter(({ of }) => of === undefined)) {
    const page = join(folder, 'print', `${id}.html`);
    const html = await readFile(page, 'utf8').catch(() => undefined);
    if (html === undefined) throw new Error(`${page} is not there: ${BUILD}`);
    const built = editionOf(html);
    if (built !== edition)
      throw new Error(`${page} is of the edition ${built ?? '(not said)'}, but content/ is of ${edition}: ${BUILD}`);
  }
  const checkUnchanged = async (): Promise<void> => {
    if ((await identityOf(folder)) !== found) throw new Error(`${folder} was built anew meanwhile: print again`);
  };
  return { folder, checkUnchanged };
}

/** A build puts another folder in the place of the last one: number and birth of its entry on the disk are others. */
async function identityOf(folder: string): Promise<string | undefined> {
  return stat(folder).then(
    (entry) => (entry.isDirectory() ? `${entry.ino} ${entry.birthtimeMs}` : undefined),
    () => undefined,
  );
}

/** The edition a sheet's page says it is of: `data-edition` of its body. */
function editionOf(html: string): string | undefined {
  const root = parse(html).childNodes.find((node): node is Tree.Element => node.nodeName === 'html');
  const body = root?.childNodes.find((node): node is Tree.Element => node.nodeName === 'body');
  return body?.attrs.find(({ name }) => name === 'data-edition')?.value;
}
