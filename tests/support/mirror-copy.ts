import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { editSite } from '../../scripts/lib/site-files.ts';
import { editPage } from '../../scripts/steps/html/page.ts';
import { securityPolicy } from '../../scripts/steps/html/security-policy.ts';
import { addServiceWorker } from '../../scripts/steps/service-worker.ts';
import { stamp } from '../../scripts/steps/stamp.ts';
import { makeCopy, type Copy } from '../../scripts/mirror/copy.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { ORGANIZATION_FILE, organizationText } from '../../src/organization/organization-file.ts';

const whole = await loadContent({ root: process.cwd(), today: '9999-12-31' });

/** The project's content with a short text for who puts up a copy. */
export const content = {
  ...whole,
  mirrorWords: { ...whole.mirrorWords, sections: [{ title: '題', lines: ['index.htmlを開く'] }] },
};
export const FACTS = { edition: content.work.edition, factsChecked: '2026-10-01' };

/** A small page of a site. */
export const page = (body: string): string =>
  editPage(`<html><head><meta charset="utf-8"><title>題</title></head><body>${body}</body></html>`, 'page', [
    securityPolicy,
  ]);

/** A small site as a build leaves it, and its copy put up somewhere. */
export interface PutUp {
  /** A folder for all of it, which the test removes. */
  root: string;
  site: string;
  put: string;
  copy: Copy;
}

/** Builds a small site, and puts up its copy. */
export async function putUp(): Promise<PutUp> {
  const root = await mkdtemp(join(tmpdir(), 'mirror-'));
  const [site, put] = [join(root, 'dist'), join(root, 'share')];
  for (const folder of ['assets', 'sheets']) await mkdir(join(site, folder), { recursive: true });
  await writeFile(join(site, 'index.html'), page('一'));
  await writeFile(join(site, 'about.html'), page('<b data-site-checksum>—</b>'));
  await writeFile(join(site, 'assets/site.js'), '1');
  await writeFile(join(site, ORGANIZATION_FILE), organizationText({}, ['社内用']));
  await editSite(site, async (files) => {
    stamp(files, FACTS);
    await addServiceWorker(process.cwd(), files);
  });
  const copy = await makeCopy({ root: process.cwd(), site, content, name: 'leaflet' });
  for (const { name, data } of copy.files) {
    await mkdir(dirname(join(put, name)), { recursive: true });
    await writeFile(join(put, name), data);
  }
  return { root, site, put, copy };
}
