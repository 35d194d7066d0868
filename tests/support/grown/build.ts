/** Builds the grown project: `node build.ts PROJECT`. Of the sheets it prints those that were added. */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'astro';
import { indexSite } from '../../../scripts/steps/search/index-site.ts';
import { makeSet } from '../../../scripts/print/set/index.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import { NEW } from './content.ts';

const [root = ''] = process.argv.slice(2);
// Texts count what stands in the project they belong to.
process.chdir(root);
const [site, folder] = [join(root, 'dist'), join(root, 'dist-print')];
const content = await loadContent({ root, today: '9999-12-31' });
// The packages are a link: Astro's memory of the content must not be that of the project itself.
await build({ root, outDir: site, cacheDir: join(root, '.astro-cache'), logLevel: 'warn' });
await makeSet({ content, site, folder, bleed: false, only: [NEW.handout, NEW.supplements] });
// Packing tightly takes longer, and says nothing more.
await indexSite(site, content, { pack: (bytes) => Promise.resolve(gzipSync(bytes)) });
