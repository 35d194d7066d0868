import { readFileSync } from 'node:fs';
import { getCollection, getEntry, type CollectionEntry, type CollectionKey } from 'astro:content';
import { parse } from 'yaml';
import { countsInChapter, countsOf, countsOnSheet, withCounts, type Countable } from '../rules/counts.ts';
import { isStale } from '../rules/freshness.ts';
import { placeOf } from '../rules/order.ts';
import { chaptersOnSheet, isAdded, type SheetOfChapters } from '../rules/supplements.ts';
import { organizationFile, USUAL_FILE } from './organization-file.ts';
import { today } from './today.ts';
import { fill, readableDate } from '../rules/format.ts';
import { organization as organizationSchema, type Organization } from './schemas/organization.ts';
import type { Contact, ContactWords } from './schemas/contact.ts';
import type { Reference, ReferenceWords } from './schemas/reference.ts';
import type { Sheet } from './schemas/sheet.ts';

/** The usual file, through Vite, so that `npm run dev` shows what is changed in it. */
const [usualOrganization] = Object.values(
  import.meta.glob<string>('../../content/organization.yaml', { eager: true, query: '?raw', import: 'default' }),
);

/** The company whose copy this is; undefined in the public edition. */
export const organization = readOrganization();

function readOrganization(): Organization | undefined {
  const file = organizationFile();
  const text = file === USUAL_FILE ? usualOrganization : file && readFileSync(file, 'utf8');
  return text === undefined ? undefined : organizationSchema.parse(parse(text));
}

/** The language of the site's texts and pages: the folder of content/ that is built. */
export const LANGUAGE = 'ja';

/** Collections read whole from one file. */
type Whole = {
  [Key in CollectionKey]: CollectionEntry<Key>['data'] extends { value: unknown } ? Key : never;
}[CollectionKey];

async function asWritten<Key extends Whole>(key: Key): Promise<CollectionEntry<Key>['data']['value']> {
  const entry = await getEntry(key, 'all' as never);
  if (!entry) throw new Error(`the collection ${key} is empty`);
  return (entry as CollectionEntry<Key>).data.value;
}

/** What the counts in texts are reckoned from. */
function countable(): Promise<Countable> {
  return once('countable', async () => {
    const checklists = await getCollection('checklists');
    return {
      chapters: (await getCollection('chapters')).map(({ id, data }) => ({ ...data, id: placeOf(id).id })),
      checklists: Object.fromEntries(checklists.map(({ id, data }) => [id, data])),
      questions: (await getCollection('quiz')).map(({ data }) => data),
      firstSteps: await asWritten('firstSteps'),
    };
  });
}

/** While a site is built, what is reckoned stays; a server for authors reckons anew. */
const reckoned = new Map<string, Promise<unknown>>();
function once<T>(name: string, reckon: () => Promise<T>): Promise<T> {
  if (import.meta.env.DEV) return reckon();
  const known = reckoned.get(name) ?? reckon();
  reckoned.set(name, known);
  return known as Promise<T>;
}

/** The value of a file that is read whole: `await whole('site')`. */
export async function whole<Key extends Whole>(key: Key): Promise<CollectionEntry<Key>['data']['value']> {
  return once(key, async () => {
    const [value, content] = [await asWritten(key), await countable()];
    const counts = countsOf(content);
    // What is said of a sheet counts what stands on it.
    return key === 'sheets'
      ? ((value as Sheet[]).map((sheet) => withCounts(sheet, countsOnSheet(content, sheet))) as typeof value)
      : withCounts(value, counts);
  });
}

/** An entry of a folder, by id. Throws where there is none; the content check says so sooner and better. */
export async function entryOf<Key extends CollectionKey>(key: Key, id: string): Promise<CollectionEntry<Key>> {
  const entry = (await getEntry(key, id as never)) as CollectionEntry<'checklists'> | undefined;
  if (!entry) throw new Error(`content has no ${key} with the id "${id}"`);
  const data = withCounts(entry.data, countsInChapter(await countable(), id));
  return { ...entry, data } as CollectionEntry<Key>;
}

/** The chapters in the order of their files. */
export async function chapters() {
  return once('chapters', async () => {
    const [entries, content] = [await getCollection('chapters'), await countable()];
    return entries
      .map((entry) => ({ entry, ...placeOf(entry.id) }))
      .sort((a, b) => a.place - b.place)
      .map(({ entry, id }) => ({ entry, id, ...withCounts(entry.data, countsInChapter(content, id)) }));
  });
}

export type ChapterView = Awaited<ReturnType<typeof chapters>>[number];

/** The questions in the order of the quiz. */
export async function questions() {
  const entries = await getCollection('quiz');
  return entries.map(({ id, data }) => ({ id, ...data })).sort((a, b) => a.order - b.order);
}

export type QuestionView = Awaited<ReturnType<typeof questions>>[number];

/** A window with its words, and whether its facts are due for a check. */
export type WindowView = Contact & ContactWords & { stale: boolean };

/** The windows in the order of content/contacts.yaml. */
export async function windows(): Promise<WindowView[]> {
  const words = await whole('contactWords');
  return (await whole('contacts')).map((contact) => ({
    ...contact,
    ...wordsOf(words, contact.id),
    stale: isStale(contact.checked, today()),
  }));
}

/** A published work with its words, and whether its facts are due for a check. */
export type ReferenceView = Reference & ReferenceWords & { stale: boolean };

/** The published work with this id. */
export async function referenceOf(id: string): Promise<ReferenceView> {
  const reference = (await whole('references')).find((entry) => entry.id === id);
  if (!reference) throw new Error(`content/references.yaml has no "${id}"`);
  return { ...reference, ...wordsOf(await whole('referenceWords'), id), stale: isStale(reference.checked, today()) };
}

function wordsOf<Words>(words: Readonly<Record<string, Words>>, id: string): Words {
  const entry = words[id];
  if (!entry) throw new Error(`content has no words for "${id}"`);
  return entry;
}

/** The chapters of a sheet in the order it names them, or all that it holds. */
export async function chaptersOf(sheet: SheetOfChapters): Promise<ChapterView[]> {
  const { checklists } = await countable();
  return chaptersOnSheet(sheet, await chapters(), (id) => checklists[id]?.groups ?? []);
}

/** The windows with these ids, in this order. */
export async function windowsOf(ids: readonly string[]): Promise<WindowView[]> {
  const all = await windows();
  return ids.flatMap((id) => all.filter((window) => window.id === id));
}

/** The checklists in the order of the chapters, with all their items in one list, which tell whether they were added. */
export async function checklistViews() {
  const { checklists } = await countable();
  const checked = (await chapters()).filter(({ id }) => checklists[id]);
  return Promise.all(
    checked.map(async (chapter) => {
      const { title, groups } = (await entryOf('checklists', chapter.id)).data;
      const items = groups.flatMap((group) => group.items.map((item) => ({ ...item, added: isAdded(chapter, item) })));
      return { id: chapter.id, title, inLeaflet: chapter.inLeaflet, items };
    }),
  );
}

/** The checklists of the leaflet without the items that were added, and the rest. */
export async function checklistsBySource() {
  const all = await checklistViews();
  const only = (added: boolean) =>
    all
      .map((view) => ({ ...view, items: view.items.filter((item) => item.added === added) }))
      .filter(({ items }) => items.length > 0);
  return { ofLeaflet: only(false), added: only(true) };
}

/** The stages of the action plan in order, their items with the checklist each stands in. */
export async function planStages() {
  const [{ stages }, checklists] = [await whole('actionPlan'), await checklistViews()];
  return stages.map((stage) => ({
    ...stage,
    items: stage.items.map((id) => {
      const checklist = checklists.find(({ items }) => items.some((item) => item.id === id));
      const item = checklist?.items.find((entry) => entry.id === id);
      if (!checklist || !item) throw new Error(`the action plan names "${id}", which is no item`);
      return { checklist, item };
    }),
  }));
}

/** What a sheet says of itself in its foot: whose it is and of which edition. */
export async function editionLine(): Promise<string> {
  const [site, work, { print }] = [await whole('site'), await whole('work'), await whole('interfaceWords')];
  return `${site.name}　${fill(print.edition, { date: readableDate(work.edition, LANGUAGE) })}`;
}

/** The sentence every page and sheet bears: that this is no official edition, and whose work it is based on. */
export async function unofficialSentence(): Promise<string> {
  const [{ unofficial }, { title, authorThen, authorToday }] = [await whole('site'), await whole('work')];
  return fill(unofficial, { title, authorThen, authorToday });
}
