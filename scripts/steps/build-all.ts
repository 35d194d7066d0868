import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildAstro } from 'astro';
import type { Content } from '../../src/content/reading/content.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { editPage } from './html/page.ts';
import { checkReferences } from './html/relocate/check.ts';
import { sheetFacts } from './html/sheet-facts.ts';
import { filesIn } from '../lib/files.ts';
import { viewsOf } from '../../src/content/reading/views.ts';
import { editSite, readSite, textOf } from '../lib/site-files.ts';
import { readableSize } from '../lib/readable-size.ts';
import { glyphFinder } from '../print/fonts.ts';
import type { PrintRequest } from '../print/index.ts';
import { makeSet } from '../print/set/index.ts';
import { ZIP, type Manifest } from '../print/set/manifest.ts';
import { drawImages } from './images.ts';
import { printUnlessKept } from './kept-sheets.ts';
import { claimOutputs } from './outputs.ts';
import { drawPictures } from './pictures.ts';
import { checkPlace } from './place.ts';
import { Store } from '../lib/store.ts';
import { recover } from '../lib/replace.ts';
import { keptAnalyser } from './search/kept-analyser.ts';
import { keptPacking } from './search/pack.ts';
import { writeReadings } from './furigana/write.ts';
import { lateWords } from './late-words.ts';
import { indexSite } from './search/index-site.ts';
import { addServiceWorker } from './service-worker.ts';
import { stamp } from './stamp.ts';
import type { Steps } from './steps.ts';

/** Where a build works and what it replaces. */
export interface BuildOptions {
  /** The project. */
  root: string;
  /** The folder, relative to root, whose dist/ and dist-print/ are replaced. */
  out: string;
  /** Prints all sheets, those too that would come out as the last build printed them. */
  fresh: boolean;
  steps: Steps;
  /** Gives up the build. */
  signal?: AbortSignal;
}

/**
 * Builds the site and the sheets and puts them in the place of the last good ones.
 * @throws with the name of the step that failed; the outputs are then untouched.
 */
export async function buildAll({ root, out, fresh, steps, signal }: BuildOptions): Promise<void> {
  checkPlace(root);
  const stagings = join(root, '.build');
  recover(stagings, []);
  const staging = join(stagings, String(process.pid));
  const site = join(staging, 'dist');
  const sheets = join(staging, 'dist-print');
  const outputs = await claimOutputs(join(root, out));
  const store = new Store(join(root, out, '.cache/build'), fresh);
  try {
    await mkdir(sheets, { recursive: true });
    const content = await steps.run(
      'content',
      async () => {
        const hasGlyph = await glyphFinder();
        return loadContent({ root, hasGlyph });
      },
      describeContent,
    );
    const pages = await steps.run(
      'site',
      () => buildSite(root, site),
      (count) => `${count} pages`,
    );
    const set = await steps.run(
      'sheets',
      async () => {
        let taken = 0;
        const print = async (request: PrintRequest) => {
          const result = await printUnlessKept(request, store);
          taken = result.taken;
          return result.printed;
        };
        return { ...(await makeSet({ content, site, folder: sheets, bleed: false, signal, print })), taken };
      },
      describeSet,
    );
    await steps.run(
      'images',
      () => drawImages(root, site, signal),
      (names) => names.join(', '),
    );
    await steps.run(
      'publish',
      () => publishSheets(site, sheets, set, store),
      (count) => `${count} pictures of first pages`,
    );
    const indexed = await steps.run(
      'search',
      async () => {
        const { analyse, keep } = await keptAnalyser(store);
        const count = await indexSite(site, content, { analyse, pack: await keptPacking(store) });
        await keep();
        return count;
      },
      (count) => `${count} results to find`,
    );
    await steps.run(
      'furigana',
      () => writeReadings(site, content.readings, JSON.stringify(lateWords(content))),
      (count) => `${count} words and their readings`,
    );
    await editSite(site, async (files) => {
      await steps.run(
        'stamp',
        () => stamp(files, { edition: content.work.edition, factsChecked: viewsOf(content).factsChecked() }),
        ({ edition, checksum, factsChecked }) => `${edition} ${checksum}, facts of ${factsChecked} or later`,
      );
      await steps.run(
        'offline',
        () => addServiceWorker(root, files),
        ({ files, bytes }) => `${files} files, ${readableSize(bytes)}, kept on a device`,
      );
    });
    await steps.run(
      'check',
      () => refuseFaults(site),
      (count) => `${count} files, every reference resolves`,
    );
    signal?.throwIfAborted();
    await outputs.replace({ site, sheets });
    await store.prune();
    console.log(
      `\ndist/ ${pages} pages (${indexed} searchable), dist-print/ ${set.sheets.length} sheets, in ${steps.total()}`,
    );
  } finally {
    await rm(staging, { recursive: true, force: true });
    outputs.release();
  }
}

async function buildSite(root: string, outDir: string): Promise<number> {
  await buildAstro({ root, outDir, logLevel: 'warn' });
  return (await filesIn(outDir)).filter((file) => file.endsWith('.html') && !file.startsWith('print/')).length;
}

/** Puts the PDFs, the Word documents, their archive and their pictures beside the pages, where readers fetch them, and their facts on sheets.html. */
async function publishSheets(site: string, folder: string, set: Manifest, store: Store): Promise<number> {
  const { sheets, documents, zip } = set;
  const published = join(site, 'sheets');
  await mkdir(published, { recursive: true });
  for (const file of [...sheets.map(({ id }) => `${id}.pdf`), ...documents.map(({ name }) => name), ZIP])
    await copyFile(join(folder, file), join(published, file));
  const pictures = await drawPictures(
    folder,
    sheets.map(({ id }) => id),
    published,
    store,
  );
  await editSite(site, (files) => {
    const page = 'sheets.html';
    const html = editPage(textOf(files.get(page)), page, [sheetFacts({ sheets, zip, pictures })]);
    files.set(page, Buffer.from(html));
  });
  return pictures.length;
}

async function refuseFaults(site: string): Promise<number> {
  const files = await readSite(site);
  const faults = checkReferences(files);
  if (faults.length > 0) throw new Error(`${faults.length} references do not hold:\n${faults.join('\n')}`);
  return files.length;
}

function describeContent({ chapters, contacts, references }: Content): string {
  return `${chapters.length} chapters, ${contacts.length} windows, ${references.length} references`;
}

function describeSet({ sheets, zip, taken }: Manifest & { taken: number }): string {
  const pages = sheets.reduce((sum, sheet) => sum + sheet.pages, 0);
  const kept = taken > 0 ? ` (${taken} as the last build printed them)` : '';
  return `${sheets.length} sheets${kept}, ${pages} pages, ${zip.name} ${readableSize(zip.bytes)}`;
}
