import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publicUrl } from '../../../../src/rules/addresses.ts';
import { filesIn } from '../../../lib/files.ts';
import { relocatePage, relocateSheet } from './page.ts';
import { relocateStylesheet } from './stylesheet.ts';

/**
 * Makes Astro's root-absolute output relocatable: the same files are the public site, a sub-path of an intranet server
 * and a folder on a file share. No setting of Astro does it for nested pages.
 */
export function relocate(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'relocate',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of await filesIn(root)) {
          const edit = editor(file, site);
          if (!edit) continue;
          const text = await readFile(`${root}/${file}`, 'utf8');
          await writeFile(`${root}/${file}`, edit(text));
        }
      },
    },
  };
}

function editor(file: string, site: string | undefined): ((text: string) => string) | undefined {
  if (file.endsWith('.css')) return (css) => relocateStylesheet(css, file);
  // The sitemap integration drops the sub-path of the public address here too.
  if (file === 'sitemap-index.xml')
    return (xml) => xml.replace(/<loc>[^<]*\/([^/<]+)<\/loc>/g, (_, name: string) => `<loc>${site ?? ''}${name}</loc>`);
  if (!file.endsWith('.html')) return undefined;
  if (file.startsWith('print/')) return (html) => relocateSheet(html, file, (path) => publicUrl(site, path));
  return (html) => relocatePage(html, file);
}
