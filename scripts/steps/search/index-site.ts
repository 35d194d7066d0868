import { readFile } from 'node:fs/promises';
import type { Content } from '../../../src/content/reading/content.ts';
import { filesIn } from '../../lib/files.ts';
import { incidentAddress } from '../../../src/rules/addresses.ts';
import { keywordAddresses } from '../../../src/search/keyword-addresses.ts';
import type { ChapterKind } from '../../../src/content/schemas/chapter.ts';
import type { Checklist } from '../../../src/content/schemas/checklist.ts';
import { createLexicon } from '../../../src/search/lexicon.ts';
import type { SearchRecord } from '../../../src/search/record.ts';
import { indexRecords } from './engine.ts';
import { lexiconOf } from './lexicon.ts';
import type { Pack } from './pack.ts';
import type { Analyse } from './readings.ts';
import { recordsOf } from './records.ts';
import { indexScripts, writeScripts } from './write.ts';

/** What the search needs of the content. */
export type IndexedContent = Pick<
  Content,
  'chapters' | 'checklists' | 'emergencyWords' | 'incidents' | 'keywords' | 'thesaurus'
>;

/** What remembers earlier builds, in place of what does not. */
export interface Means {
  analyse?: Analyse;
  pack?: Pack;
}

/**
 * Indexes a built site into SITE/search/: what can be found on its pages, the words they are found by, and the engine.
 * @returns how many records there are.
 * @throws with Pagefind's own messages.
 */
export async function indexSite(site: string, content: IndexedContent, means: Means = {}): Promise<number> {
  const { analyse, pack } = means;
  const records = await readRecords(site, content);
  const lexicon = lexiconOf(records, content.thesaurus, analyse);
  const scripts = await indexScripts(records, await indexRecords(records, createLexicon(lexicon).words), lexicon, pack);
  await writeScripts(`${site}/search`, scripts);
  return records.length;
}

/** Everything on the pages of a site that can be found. */
export async function readRecords(site: string, content: IndexedContent): Promise<SearchRecord[]> {
  const keywords = keywordsByUrl(content);
  const kinds = new Map(content.chapters.map(({ id, data }) => [`${id}.html`, data.kind]));
  const below = { kind: 'incident' as const, page: content.emergencyWords.page.title };
  const incidents = new Set(content.incidents.incidents.map(({ id }) => incidentAddress(id).slice(1)));
  const pages = (await filesIn(site)).filter((file) => file.endsWith('.html') && !file.includes('/'));
  const records = pages.map(async (file) => {
    const kind = kinds.get(file);
    const sections = kind === undefined ? 'aside' : kind === 'overview' ? 'overview' : 'section';
    return recordsOf(await readFile(`${site}/${file}`, 'utf8'), file, {
      sections,
      keywords,
      ...(incidents.has(file) && { below }),
    });
  });
  return (await Promise.all(records)).flat();
}

/** The keywords by the address they lead to, from the root of the site: assets.html#assets-backup. */
function keywordsByUrl({ chapters, checklists, keywords }: IndexedContent): Map<string, readonly string[]> {
  const pageOf = (kind: ChapterKind) => chapters.find(({ data }) => data.kind === kind)?.id ?? '';
  const hasItem = ({ groups }: Checklist, item: string) =>
    groups.some(({ items }) => items.some(({ id }) => id === item));
  const addresses = keywordAddresses(keywords, {
    pages: [...chapters.map(({ id }) => id), ...Object.keys(keywords.pages)],
    contacts: pageOf('contacts'),
    quiz: pageOf('quiz'),
    pageOfItem: (item) => Object.keys(checklists).find((id) => hasItem(checklists[id] as Checklist, item)),
  });
  return new Map([...addresses].map(([address, words]) => [address.slice(1), words]));
}
