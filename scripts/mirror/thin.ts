import { checkReferences } from '../steps/html/relocate/check.ts';
import { SERVICE_WORKER } from '../steps/offline-files.ts';
import { addServiceWorker } from '../steps/service-worker.ts';
import { textOf } from '../lib/site-files.ts';
import type { ZipEntry } from '../lib/zip.ts';
import { isDouble, withoutOffer } from '../steps/doubles.ts';

/**
 * The site as an intranet gets it: with every sheet once, as a PDF. Whoever puts it up has their folder at hand, and needs no
 * archive of them; the page offers none then, and the worker knows the page as it is.
 * @param root the project.
 * @throws where a page leads to what is left out in another way.
 */
export async function withoutDoubles(root: string, site: readonly ZipEntry[]): Promise<ZipEntry[]> {
  const files = new Map(
    site
      .filter(({ name }) => !isDouble(name))
      .map(({ name, data }) => [name, name.endsWith('.html') ? Buffer.from(withoutOffer(textOf(data))) : data]),
  );
  if (files.has(SERVICE_WORKER)) await addServiceWorker(root, files);
  const copy = [...files].map(([name, data]) => ({ name, data }));
  const faults = checkReferences(copy);
  if (faults.length > 0) throw new Error(`links of the copy do not hold:\n${faults.join('\n')}`);
  return copy;
}
