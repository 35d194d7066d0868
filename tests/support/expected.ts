import { isAdded } from '../../src/rules/supplements.ts';
import { content } from './content.ts';
import { facts, type WindowFacts, type WorkFacts } from './facts.ts';

/**
 * What the output must hold: all that content/ says, and of what is the leaflet's, tests/facts.yaml instead. Nothing here
 * says that there is no more.
 */

const worksOfQuestions = [...new Set(Object.values(content.quiz).flatMap(({ reference }) => reference ?? []))];

/** The chapters in order, with what is known of them by hand and the number of their items. */
export const chapters = content.chapters.map(({ id, data }) => {
  const groups = content.checklists[id]?.groups ?? [];
  const byHand = facts.chapters.find((chapter) => chapter.id === id);
  return {
    id,
    kind: data.kind,
    part: data.part,
    inLeaflet: data.inLeaflet,
    title: byHand?.title ?? data.title,
    items: groups.flatMap(({ items }) => items.map((item) => ({ ...item, added: isAdded(data, item) }))),
    // The works of the answers are those of the questions.
    references: data.kind === 'answers' ? worksOfQuestions : data.references,
    handbook: data.handbook,
  };
});
/** The chapters that hold a checklist. */
export const topics = chapters.filter(({ items }) => items.length > 0);
/** The items of all checklists, and those among them that are the leaflet's. */
export const items = topics.flatMap((topic) => topic.items);
export const itemsOfLeaflet = items.filter(({ added }) => !added);

/** The windows by id, in the order of content/. */
export const windows: Readonly<Record<string, WindowFacts>> = Object.fromEntries(
  content.contacts.map(({ id, name, inLeaflet, phone, emergencyPhone, mail, url }) => {
    const hours = content.contactWords[id]?.hours;
    const found = { name, inLeaflet, phone: phone ?? emergencyPhone, mail, url, hours: hours ? [hours] : [], says: [] };
    return [id, facts.windows[id] ?? found];
  }),
);
/** The windows with these ids. */
export const windowsNamed = (ids: readonly string[] = []): WindowFacts[] =>
  ids.map((id) => windows[id] ?? { name: `no window "${id}"`, inLeaflet: false, url: id, hours: [], says: [] });

/** The published works by id. */
export const works: Readonly<Record<string, WorkFacts>> = Object.fromEntries(
  content.references.map(({ id, title, url, newer }) => [
    id,
    facts.references[id] ?? { title, url, newer: newer?.url },
  ]),
);

/** The questions in order: those of the leaflet as they are known by hand, the rest as content/ has them. */
export const questions = Object.values(content.quiz)
  .toSorted((a, b) => a.order - b.order)
  .map(({ question, kind, options, reference }, index) => {
    const right = options.filter((option) => option.right).map(({ text }) => text);
    const input = kind === 'choose-all' ? 'checkbox' : 'radio';
    const found = { about: question, input, options: options.map(({ text }) => text), right, reference: undefined };
    // Questions of the leaflet that share a work have it in the facts once, at the last of them.
    return { ...(facts.quiz[index] ?? found), work: reference };
  });
