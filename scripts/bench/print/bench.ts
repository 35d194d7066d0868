import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveSite } from '../../print/serve.ts';
import { machineFacts } from '../machine.ts';
import { browserForAll } from './browser.ts';
import { expectedOf } from './expected.ts';
import { installCompared } from './install.ts';
import { raceTools } from './race.ts';
import { report } from './report.ts';
import { LEAFLET, stageLeaflet } from './stage.ts';
import { findTools, type Leaflets } from './tools/all.ts';
import { printWholeSet } from './whole-set.ts';

/** What to measure, and where to work. */
export interface BenchOptions {
  /** Folder of the built site. */
  site: string;
  /** Runs of each tool whose time counts. */
  runs: number;
  /** Folder for copies of the site. */
  work: string;
  /** Folder for the PDFs. */
  out: string;
  /** Told what is going on. */
  say: (line: string) => void;
  signal: AbortSignal;
}

/**
 * Prints the leaflet with this project and with other tools, in turn, then the whole set with this project.
 * @returns the report, in Markdown.
 * @throws Error in one line where the site is not built, or printing with this project fails; the signal's reason where
 * the signal stopped it. What others fail at is part of the report.
 */
export async function benchPrint({ site, runs, work, out, say, signal }: BenchOptions): Promise<string> {
  const html = await readFile(join(site, LEAFLET), 'utf8').catch(() => undefined);
  if (html === undefined) throw new Error(`${join(site, LEAFLET)} is not there: run npm run build first`);
  const machine = machineFacts();
  const notInstalled = await installCompared(say, signal);
  const browser = await browserForAll(work, signal);
  return serving(site, work, async (leaflets) => {
    const { own, others, missing } = await findTools({ out, browser, leaflets, notInstalled, signal });
    const race = { tools: [own, ...others], expected: expectedOf(html), runs, say, signal };
    const { results, failed } = await raceTools(race);
    const ours = results.find(({ name }) => name === own.name);
    if (!ours) throw new Error(`${own.name}: ${failed.find(({ name }) => name === own.name)?.missing ?? 'no result'}`);
    say('The whole set, with this project');
    const set = await printWholeSet(join(out, 'all'), runs, signal);
    const rest = results.filter((result) => result !== ours);
    return report({ runs, ours, others: rest, missing: [...missing, ...failed], set, machine });
  });
}

/** Serves the leaflet as the other tools need it, as long as the work takes. */
async function serving<T>(site: string, work: string, use: (leaflets: Leaflets) => Promise<T>): Promise<T> {
  const [usual, old] = [join(work, 'usual'), join(work, 'old')];
  await stageLeaflet(site, usual, { old: false });
  await stageLeaflet(site, old, { old: true });
  const servers = { usual: await serveSite(usual), old: await serveSite(old) };
  try {
    return await use({ usual: `${servers.usual.origin}/${LEAFLET}`, old: `${servers.old.origin}/${LEAFLET}` });
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.close()));
  }
}
