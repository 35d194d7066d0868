import { basename, join } from 'node:path';
import type { Content } from '../../../src/content/reading/content.ts';
import { claim } from '../../lib/claim.ts';
import { replaceFolders } from '../../lib/replace.ts';
import { makeSet } from '../set/index.ts';
import type { Manifest } from '../set/manifest.ts';
import { sheetPlan, withSources } from '../set/plan.ts';
import { checkSameKind, setIn, targetOf } from '../set/target.ts';
import type { PrintRequest } from '../index.ts';
import { folderFault } from '../../lib/write-file.ts';
import { findBuiltSite } from './built-site.ts';
import { checkSheets } from './choose.ts';

/** A print that is asked for. */
export interface PrintJob extends Pick<PrintRequest, 'browser' | 'onStep' | 'limit' | 'signal'> {
  /** The project, with the built dist/ in it. */
  root: string;
  content: Content;
  /** Ids of sheets; empty for all. */
  sheets: readonly string[];
  bleed: boolean;
  /** The folder for the set, as written. */
  out: string;
}

/** What was printed. */
export interface PrintOutcome {
  folder: string;
  /** The set that stands there now. */
  manifest: Manifest;
  /** The sheets that stood there before, and that content/ no longer has. */
  left: string[];
}

/**
 * Prints sheets of the built site into a folder: all of them in the place of what stands there, or some into the set that
 * stands there. The folder is replaced whole, or not at all.
 * @throws UsageError for sheets that are not there, an Error in one line for what else went wrong; the signal's reason
 * where it stopped the print. Then neither the folder nor anything beside it has changed.
 */
export async function printSet(job: PrintJob): Promise<PrintOutcome> {
  const { root, content, sheets: asked, bleed, onStep, limit, browser, signal } = job;
  const { edition } = content.work;
  const plan = sheetPlan(content);
  checkSheets(
    asked,
    plan.map(({ id }) => id),
  );
  const only = asked.length > 0 ? asked : undefined;
  const sheets = only ? withSources(plan, only) : plan;
  const site = await findBuiltSite(join(root, 'dist'), sheets, edition);
  const folder = await targetOf(root, job.out);
  await setIn(folder);
  const { staging, release } = await claim(folder);
  try {
    const before = await setIn(folder);
    if (before && only) checkSameKind(folder, before, edition, bleed);
    const previous = before && only ? { folder, manifest: before } : undefined;
    const made = { content, site: site.folder, folder: join(staging, basename(folder)), bleed, only, previous };
    const manifest = await makeSet({ ...made, browser, onStep, limit, signal });
    await site.checkUnchanged();
    // Somebody may have put something there meanwhile.
    await setIn(folder);
    signal?.throwIfAborted();
    swap(staging, folder);
    const left = before?.sheets.filter(({ id }) => !plan.some((sheet) => sheet.id === id)) ?? [];
    return { folder, manifest, left: left.map(({ id }) => id) };
  } catch (error) {
    signal?.throwIfAborted();
    await site.checkUnchanged();
    throw error;
  } finally {
    release();
  }
}

function swap(staging: string, folder: string): void {
  try {
    replaceFolders([{ made: join(staging, basename(folder)), target: folder }]);
  } catch (error) {
    throw folderFault(error, folder);
  }
}
