import { describe, expect, it } from 'vitest';
import { all, textOf } from '../support/dom.ts';
import { facts, pageOf, topics } from './facts.ts';

const pointersOn = (page: string): string[] => all(page, '.pointers li strong').map(textOf);

describe.each(facts.chapters)('the chapter $id', ({ id, handbook, references }) => {
  const page = pageOf(id);

  it('points to the same places of the handbook as the leaflet', () => {
    expect(pointersOn(page)).toEqual(handbook);
  });

  it('names the same published works as the leaflet, by title and address', () => {
    const works = references.map((name) => facts.references[name]);
    expect(all(page, '.reference')).toHaveLength(works.length);
    for (const work of works) {
      const titles = all(page, `.reference a[href="${work?.url}"]`).map((link) => textOf(link));
      expect(titles).toContainEqual(expect.stringContaining(work?.title ?? 'a work of facts.yaml'));
    }
  });
});

it('are as many as in the leaflet', () => {
  const count = (select: (page: string) => unknown[], ids: readonly string[]) =>
    ids.flatMap((id) => select(pageOf(id))).length;
  const ids = topics.map(({ id }) => id);
  expect(count(pointersOn, ids)).toBe(facts.totals.handbook);
  expect(count((page) => all(page, '.reference'), ids)).toBe(facts.totals.references);
  expect(all('answers.html', '.reference')).toHaveLength(facts.totals.answerReferences);
});
