import { readFile, rm, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publicUrl } from '../../../src/rules/addresses.ts';
import { filesIn } from '../../lib/files.ts';
import { editPage, type Pass } from './page.ts';
import { relocation } from './relocate/page.ts';
import { relocateStylesheet } from './relocate/stylesheet.ts';
import { securityPolicy } from './security-policy.ts';
import { isServedElsewhere, standAlone } from './self-contained.ts';
import { shortened } from './shortened.ts';

/**
 * All that is done to what Astro has rendered: each file is read, parsed and written once. The same files are then the
 * public site, a sub-path of an intranet server and a folder on a file share; no setting of Astro does it for nested pages.
 *
 * What a page says of the sheets (sheet-facts.ts) and of the edition (stamp.ts, edition-mark.ts) is written later, since
 * the sheets are printed from these pages, and the edition follows from all files.
 */
export function renderedHtml(): AstroIntegration {
  let site: string | undefined;
  return {
    name: 'rendered-html',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = (file: string) => readFile(`${root}/${file}`, 'utf8');
        const edit = editorFor(site, read);
        const files = (await filesIn(root)).filter((file) => /\.(?:html|css|xml)$/.test(file));
        const unnamed = new Set(files.filter((file) => file.endsWith('.css')));
        for (const file of files) {
          const edited = await edit(await read(file), file);
          await writeFile(`${root}/${file}`, edited);
          for (const style of unnamed) if (edited.includes(posix.basename(style))) unnamed.delete(style);
        }
        // What an author may write has a style; where nobody does, no page loads it.
        for (const style of unnamed) await rm(`${root}/${style}`);
      },
    },
  };
}

function editorFor(site: string | undefined, read: (file: string) => Promise<string>) {
  const passes: readonly Pass[] = [relocation((path) => publicUrl(site, path)), securityPolicy];
  return async (text: string, file: string): Promise<string> => {
    if (file.endsWith('.css')) return relocateStylesheet(text, file);
    // The sitemap integration drops the sub-path of the public address here too.
    if (file === 'sitemap-index.xml')
      return text.replace(/<loc>[^<]*\/([^/<]+)<\/loc>/g, (_, name: string) => `<loc>${site ?? ''}${name}</loc>`);
    if (!file.endsWith('.html')) return text;
    // First: the policy names what stands in the page.
    const edited = editPage(isServedElsewhere(file) ? await standAlone(text, read) : text, file, passes);
    // What is printed is loaded by nobody.
    return file.startsWith('print/') ? edited : shortened(edited);
  };
}
