// Builds the site of a company and prints sheets of it: `node print-organization.ts FOLDER SHEET…`, the company being
// ORGANIZATION. A process of its own, since what Astro has read of a company stays with it.
import { join } from 'node:path';
import { build } from 'astro';
import { loadContent } from '../../src/content/load-content.ts';
import { printSheets } from '../../scripts/print/index.ts';
import { sheetPlan } from '../../scripts/print/set/plan.ts';

const [folder = '', ...ids] = process.argv.slice(2);
const site = join(folder, 'site');
await build({ root: process.cwd(), outDir: site, logLevel: 'error' });
const content = await loadContent({ root: process.cwd(), today: '9999-12-31' });
const sheets = sheetPlan(content).filter(({ id }) => ids.includes(id));
await printSheets({ site, out: folder, sheets, edition: content.work.edition });
