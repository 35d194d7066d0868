import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkReferences } from '../steps/html/relocate/check.ts';
import { SERVICE_WORKER } from '../steps/offline-files.ts';
import { writeServiceWorker } from '../steps/service-worker.ts';
import { makeFolder } from '../lib/make-folder.ts';
import type { ZipEntry } from '../lib/zip.ts';
import { isDouble, withoutOffer } from '../steps/doubles.ts';
import { readSite } from '../lib/read-site.ts';

/**
 * The site as an intranet gets it: with every sheet once, as a PDF. Whoever puts it up has their folder at hand, and needs no
 * archive of them; the page offers none then, and the worker knows the page as it is.
 * @param root the project.
 * @throws where a page leads to what is left out in another way.
 */
export async function withoutDoubles(root: string, site: readonly ZipEntry[]): Promise<ZipEntry[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shiori-mirror-'));
  try {
    for (const { name, data } of site.filter((file) => !isDouble(file.name))) {
      makeFolder(dirname(join(folder, name)));
      const isPage = name.endsWith('.html');
      await writeFile(join(folder, name), isPage ? withoutOffer(Buffer.from(data).toString('utf8')) : data);
    }
    if (site.some(({ name }) => name === SERVICE_WORKER)) await writeServiceWorker(root, folder);
    const faults = await checkReferences(folder);
    if (faults.length > 0) throw new Error(`links of the copy do not hold:\n${faults.join('\n')}`);
    return await readSite(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
