import { describe, expect, it } from 'vitest';
import { all, textOf } from '../../support/dom.ts';
import { content } from '../../support/content.ts';
import { chapters, works } from '../../support/expected.ts';
import { facts, pageOf, topicsOfLeaflet } from '../../support/facts.ts';

const pointersOn = (page: string): string[] => all(page, '.pointers li strong').map(textOf);

/** The titles of the works on a page that lead to an address. */
const titlesAt = (page: string, url = ''): string[] => all(page, `.reference a[href="${url}"]`).map(textOf);

describe.each(chapters)('the chapter $id', ({ id, handbook, references }) => {
  it('points to its places in the handbook', () => {
    const places = handbook.map((pointer) => content.handbook.find((entry) => entry.id === pointer)?.place);
    expect(pointersOn(pageOf(id))).toEqual(places);
  });

  it('names its published works, by title and address', () => {
    for (const { title, url } of references.flatMap((name) => works[name] ?? []))
      expect(titlesAt(pageOf(id), url)).toContainEqual(expect.stringContaining(title));
  });
});

describe.each(facts.chapters)('the chapter $id', ({ id, handbook, references }) => {
  it('points to the places of the handbook and the published works that the leaflet names', () => {
    expect(pointersOn(pageOf(id))).toEqual(expect.arrayContaining(handbook));
    for (const { title, url } of references.flatMap((name) => facts.references[name] ?? []))
      expect(titlesAt(pageOf(id), url)).toContainEqual(expect.stringContaining(title));
  });
});

it('are, as they are written down for these tests, as many as the leaflet has', () => {
  const { totals } = facts;
  expect(topicsOfLeaflet.flatMap(({ handbook }) => handbook)).toHaveLength(totals.handbook);
  expect(topicsOfLeaflet.flatMap(({ references }) => references)).toHaveLength(totals.references);
  const answers = facts.chapters.find(({ id }) => id === 'answers');
  expect(answers?.references).toHaveLength(totals.answerReferences);
  expect(Object.values(facts.windows).filter(({ inLeaflet }) => inLeaflet)).toHaveLength(totals.windowsInLeaflet);
  expect(facts.quiz).toHaveLength(totals.questions);
});
