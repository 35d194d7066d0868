import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A site in a temporary folder. */
export interface PrintSite {
  site: string;
  /** A folder for what is printed. */
  out: string;
  remove: () => Promise<void>;
}

/**
 * Makes a site of sheets.
 * @param sheets by id, what stands in the body; the head has title, font and A4.
 */
export async function makePrintSite(sheets: Readonly<Record<string, string>>): Promise<PrintSite> {
  const folder = await mkdtemp(join(tmpdir(), 'print-site-'));
  const [site, out] = [join(folder, 'site'), join(folder, 'out')];
  await mkdir(join(site, 'print'), { recursive: true });
  for (const [id, body] of Object.entries(sheets)) await writeFile(join(site, 'print', `${id}.html`), page(id, body));
  return { site, out, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A sheet's page. */
export function page(id: string, body: string): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${id}</title><style>
@page { size: A4; margin: 20mm; @bottom-center { content: "※" counter(page); font-family: "BIZ UDPGothic" } }
body { font-family: "BIZ UDPGothic" } h2 { break-before: page }
</style></head><body>${body}</body></html>`;
}
