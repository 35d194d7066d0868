import { fill, readableDate } from '../../rules/format.ts';
import { topicNumber } from '../../rules/order.ts';
import { countsInChapter, withCounts } from '../../rules/counts.ts';
import { isStale, oldest } from '../../rules/freshness.ts';
import { chaptersOnSheet, isAdded, type SheetOfChapters } from '../../rules/supplements.ts';
import { today } from '../today.ts';
import type { Chapter } from '../schemas/chapter.ts';
import type { Checklist, ChecklistItem } from '../schemas/checklist.ts';
import type { Contact, ContactWords } from '../schemas/contact.ts';
import type { PlanStage } from '../schemas/action-plan.ts';
import type { Question } from '../schemas/question.ts';
import type { Reference, ReferenceWords } from '../schemas/reference.ts';
import { countableOf, type Content } from './content.ts';
import { pointsOfTopic } from './points.ts';
import type { EntryOf, SourceName, Sources } from './sources.ts';

/** A chapter without its text. */
export type ChapterView = Chapter & { readonly id: string };
export type QuestionView = Question & { readonly id: string };
/** A window with its words, and whether its facts are due for a check. */
export type WindowView = Contact & ContactWords & { readonly stale: boolean };
/** A published work with its words, and whether its facts are due for a check. */
export type ReferenceView = Reference & ReferenceWords & { readonly stale: boolean };

/** A checklist with all its items in one list, which tell whether they were added. */
export interface ChecklistView extends Pick<Checklist, 'title'> {
  readonly id: string;
  readonly inLeaflet: boolean;
  readonly items: readonly (ChecklistItem & { readonly added: boolean })[];
}

/** A stage of the plan, its items with the checklist each stands in. */
export interface PlanStageView extends Omit<PlanStage, 'items'> {
  readonly items: readonly { checklist: ChecklistView; item: ChecklistView['items'][number] }[];
}

type FolderName = { [Name in SourceName]: Sources[Name]['kind'] extends 'folder' ? Name : never }[SourceName];

/**
 * What pages, sheets and scripts ask of content: its entries put together, in the order in which they are shown.
 * @param day YYYY-MM-DD, on which facts are fresh or stale.
 */
export function viewsOf(content: Content, day: string = today()) {
  const withWords = <Facts extends { id: string; checked: string }, Words>(
    facts: Facts,
    words: Readonly<Record<string, Words>>,
  ) => ({ ...facts, ...needed(words[facts.id], `words for "${facts.id}"`), stale: isStale(facts.checked, day) });

  /** A file or folder of content/ as it is: `whole('site')`. */
  const whole = <Name extends SourceName>(name: Name): Content[Name] => content[name];

  /** An entry of a folder, by its id. */
  const entryOf = <Name extends FolderName>(name: Name, id: string): EntryOf<Name> =>
    needed((content[name] as Readonly<Record<string, EntryOf<Name>>>)[id], `${name} with the id "${id}"`);

  /** The chapters in the order of their files. */
  const chapters = (): ChapterView[] => content.chapters.map(({ id, data }) => ({ id, ...data }));

  /** A topic's number through all parts; undefined for other chapters and for supplements. */
  const topicNumberOf = (id: string): number | undefined => topicNumber(chapters(), id);

  /** What stands before the title of a chapter: that it is topic 5, or the name of its part. */
  const topicLabel = ({ id, part }: Pick<ChapterView, 'id' | 'part'>): string => {
    const { chapter: words, parts } = content.interfaceWords;
    const number = topicNumberOf(id);
    return number === undefined ? parts[part] : fill(words.topicNumber, { number });
  };

  /** The chapters of a sheet in the order it names them, or all that it holds. */
  const chaptersOf = (sheet: SheetOfChapters): ChapterView[] =>
    chaptersOnSheet(sheet, chapters(), (id) => content.checklists[id]?.groups ?? []);

  /** What the overview of its part says of a topic, point by point. */
  const pointsOf = (id: string): string[] =>
    content.chapters
      .filter(({ data }) => data.kind === 'overview')
      .flatMap(({ id: overview, body }) =>
        withCounts(pointsOfTopic(body, id), countsInChapter(countableOf(content), overview)),
      );

  /** The questions in the order of the quiz. */
  const questions = (): QuestionView[] =>
    Object.entries(content.quiz)
      .map(([id, question]) => ({ id, ...question }))
      .sort((a, b) => a.order - b.order);

  /** The windows in the order of content/contacts.yaml. */
  const windows = (): WindowView[] => content.contacts.map((contact) => withWords(contact, content.contactWords));

  /** The windows with these ids, in this order. */
  const windowsOf = (ids: readonly string[]): WindowView[] =>
    ids.flatMap((id) => windows().filter((window) => window.id === id));

  /** The published work with this id. */
  const referenceOf = (id: string): ReferenceView =>
    withWords(
      needed(
        content.references.find((entry) => entry.id === id),
        `published work with the id "${id}"`,
      ),
      content.referenceWords,
    );

  /** The places in the handbook with these ids. */
  const handbookPlaces = (ids: readonly string[]) =>
    ids.map((id) =>
      needed(
        content.handbook.find((entry) => entry.id === id),
        `place in the handbook with the id "${id}"`,
      ),
    );

  /** What has changed since the leaflet was printed: who made it, its windows, its works. */
  const changesSincePrinted = (): { what: string; then: string; now: string }[] => {
    const { authorThen, authorToday } = content.work;
    const urls = content.references.map(({ url }) => url);
    // Of a work that stands there in its new edition, too, that one tells.
    const works = content.references
      .filter(({ newer }) => !newer || !urls.includes(newer.url))
      .map(({ id }) => referenceOf(id));
    const known = [
      ...windows().map(({ name, printed, today: now }) => ({ what: name, printed, now })),
      ...works.map(({ title, printed, today: now }) => ({ what: title, printed, now })),
    ];
    return [
      { what: content.interfaceWords.leaflet.author, then: authorThen, now: authorToday },
      ...known.flatMap(({ what, printed, now }) =>
        printed && now ? [{ what, then: printed, now: now.join('') }] : [],
      ),
    ];
  };

  /** The checklists in the order of the chapters. */
  const checklistViews = (): ChecklistView[] =>
    chapters().flatMap((chapter) => {
      const checklist = content.checklists[chapter.id];
      if (!checklist) return [];
      const items = checklist.groups.flatMap((group) => group.items);
      return {
        id: chapter.id,
        title: checklist.title,
        inLeaflet: chapter.inLeaflet,
        items: items.map((item) => ({ ...item, added: isAdded(chapter, item) })),
      };
    });

  /** The checklists of the leaflet without the items that were added, and the rest. */
  const checklistsBySource = () => {
    const only = (added: boolean) =>
      checklistViews()
        .map((view) => ({ ...view, items: view.items.filter((item) => item.added === added) }))
        .filter(({ items }) => items.length > 0);
    return { ofLeaflet: only(false), added: only(true) };
  };

  /** The stages of the action plan in order. */
  const planStages = (): PlanStageView[] => {
    const checklists = checklistViews();
    const placed = checklists.flatMap((checklist) => checklist.items.map((item) => ({ checklist, item })));
    return content.actionPlan.stages.map((stage) => ({
      ...stage,
      items: stage.items.map((id) =>
        needed(
          placed.find(({ item }) => item.id === id),
          `item with the id "${id}"`,
        ),
      ),
    }));
  };

  /** The day of the oldest fact that can age. */
  const factsChecked = (): string => oldest([...content.contacts, ...content.references].map(({ checked }) => checked));

  /** Which edition this is, in the words of the sheets. */
  const editionOnPaper = (): string =>
    fill(content.interfaceWords.print.edition, { date: readableDate(content.work.edition, content.language) });

  /** What a sheet says of itself in its foot: whose it is and of which edition. */
  const editionLine = (): string => `${content.site.name}　${editionOnPaper()}`;

  /** The sentence every page and sheet bears: that this is no official edition, and whose work it is based on. */
  const unofficialSentence = (): string => {
    const { title, authorThen, authorToday } = content.work;
    return fill(content.site.unofficial, { title, authorThen, authorToday });
  };

  return {
    whole,
    entryOf,
    chapters,
    chaptersOf,
    topicNumberOf,
    topicLabel,
    pointsOf,
    questions,
    windows,
    windowsOf,
    referenceOf,
    handbookPlaces,
    changesSincePrinted,
    checklistViews,
    checklistsBySource,
    planStages,
    factsChecked,
    editionOnPaper,
    editionLine,
    unofficialSentence,
  };
}

/** @throws where there is nothing; the content check says so sooner and better. */
function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`content has no ${what}`);
  return value;
}
