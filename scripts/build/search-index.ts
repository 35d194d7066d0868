import { readFile } from 'node:fs/promises';
import { close, createIndex } from 'pagefind';

/**
 * Indexes a built site with Pagefind into SITE/pagefind/.
 * @returns how many pages were indexed.
 * @throws with Pagefind's own messages.
 */
export async function indexSite(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'ja' });
    if (!index) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(faults.join('; '));
    return await countPages(`${site}/pagefind`);
  } finally {
    await close();
  }
}

/** Pagefind counts every file it reads; only pages marked data-pagefind-body get into the index. */
async function countPages(folder: string): Promise<number> {
  const entry = JSON.parse(await readFile(`${folder}/pagefind-entry.json`, 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
