/** Prints sheets of the built site, all of them or those that are named: `print-sheets.ts --out DIR [SHEET…]`. */
import { parseArgs } from 'node:util';
import { loadContent } from '../../../src/integrations/content/load-content.ts';
import { today } from '../../../src/leaflet/today.ts';
import { printSheets } from '../../print/index.ts';

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
if (values.out === undefined) throw new Error('--out DIR is missing');
const { sheets, site, work } = await loadContent({
  root: process.cwd(),
  language: 'ja',
  today: today(),
  figures: 'src/figures',
});
const wanted = sheets.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
await printSheets({
  site: 'dist',
  out: values.out,
  edition: work.edition,
  sheets: wanted.map(({ id, title, purpose, paper }) => ({
    id,
    title: `${title}｜${site.name}`,
    author: site.name,
    subject: purpose,
    paper,
  })),
});
