import { readFile, writeFile } from 'node:fs/promises';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { hasHan } from '../../../src/furigana/annotate.ts';
import type { Readings } from '../../../src/content/schemas/readings.ts';
import { filesIn } from '../../lib/files.ts';
import { createAnalyser } from '../search/readings.ts';
import { readingsOf } from './readings-of.ts';

/** Where the pages' own script looks for them. */
const FILE = 'assets/readings.js';

/**
 * Writes the readings of all that the pages of a site say into a script of its own, which a page loads where a reader wants them.
 * @param late what scripts say that come on first use.
 * @returns how many words they are.
 */
export async function writeReadings(site: string, given: Readings, late: string): Promise<number> {
  const pages = (await filesIn(site)).filter((file) => file.endsWith('.html') && !file.includes('/'));
  const texts = await Promise.all(pages.map(async (page) => textsIn(parse(await readFile(`${site}/${page}`, 'utf8')))));
  const readings = readingsOf([...texts.flat(), late], given, createAnalyser());
  const lines = [...readings].map(([written, reading]) => `${written}=${reading}`).sort();
  await writeFile(`${site}/${FILE}`, `globalThis.shioriReadings=${JSON.stringify(lines.join('\n'))}`);
  return readings.size;
}

/** The texts of a page, and the words that its scripts will put there. */
function textsIn(node: Tree.Node): string[] {
  if (node.nodeName === '#text') return [(node as Tree.TextNode).value].filter(hasHan);
  const words = 'attrs' in node ? node.attrs.filter(({ name }) => name === 'data-words').map(({ value }) => value) : [];
  return [...words, ...('childNodes' in node ? node.childNodes.flatMap(textsIn) : [])];
}
