import { describe, expect, it } from 'vitest';
import { countsInChapter, countsOf, countsOnSheet, withCounts, type Countable } from '../../../src/rules/counts.ts';
import type { ChecklistItem } from '../../../src/content/schemas/checklist.ts';

const item = (id: string, inLeaflet = true): ChecklistItem => ({
  id,
  inLeaflet,
  text: '文',
  task: 'する',
  why: '訳',
  first: '一歩',
  proof: '印',
});

/** Two parts of the leaflet with three topics and six items; a topic and two items were added. */
const content: Countable = {
  chapters: [
    { id: 'overview', kind: 'overview', part: 'organization', inLeaflet: true },
    { id: 'assets', kind: 'topic', part: 'organization', inLeaflet: true },
    { id: 'policies', kind: 'topic', part: 'organization', inLeaflet: true },
    { id: 'cloud', kind: 'topic', part: 'organization', inLeaflet: false },
    { id: 'updates', kind: 'topic', part: 'systems', inLeaflet: true },
  ],
  checklists: {
    assets: { groups: [{ items: [item('a'), item('b', false)] }, { items: [item('c'), item('d')] }] },
    policies: { groups: [{ items: [item('e')] }] },
    cloud: { groups: [{ items: [item('f'), item('g')] }] },
    updates: { groups: [{ items: [item('h'), item('i'), item('j', false)] }] },
  },
  questions: [{ kind: 'true-false' }, { kind: 'choose-all' }, { kind: 'choose-one' }],
  firstSteps: [1, 2, 3, 4],
};

describe('what is counted', () => {
  it('is what the leaflet has, for a text about the whole', () => {
    expect(countsOf(content)).toEqual({
      items: 6,
      checklists: 3,
      topics: 3,
      questions: 3,
      choices: 2,
      statements: 1,
      firstSteps: 4,
    });
  });

  it('is a chapter’s own, for a text in it', () => {
    expect(countsInChapter(content, 'assets')).toMatchObject({ items: 3, topics: 3 });
    expect(countsInChapter(content, 'overview')).toMatchObject({ items: 6, topics: 2 });
    expect(countsInChapter(content, 'nobody')).toEqual(countsOf(content));
  });

  it('is all there is to tick in a chapter that was added', () => {
    expect(countsInChapter(content, 'cloud')).toMatchObject({ items: 2 });
  });

  it('is what stands on a sheet, for what is said of it', () => {
    expect(countsOnSheet(content, { pages: 2 })).toMatchObject({ items: 6, checklists: 3 });
    expect(countsOnSheet(content, { pages: 2, chapters: ['updates', 'cloud'] })).toMatchObject({
      items: 4,
      checklists: 2,
    });
    expect(countsOnSheet(content, { pages: 2, supplements: true })).toMatchObject({ items: 4, checklists: 3 });
    expect(countsOnSheet(content, { pages: 2, supplements: true, chapters: ['assets'] })).toMatchObject({ items: 1 });
  });

  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [{ most: 4 }, 2],
  ])('%j pages take %i leaves of paper on both sides', (pages, leaves) => {
    expect(countsOnSheet(content, { pages })).toMatchObject({ leaves });
  });
});

describe('a text', () => {
  it('gets its counts, at any depth, and keeps what others fill in', () => {
    const texts = { title: '全{items}項目', lines: ['{firstSteps}つ', { more: '{name}の{items}' }], days: 3 };
    expect(withCounts(texts, countsOf(content))).toEqual({
      title: '全6項目',
      lines: ['4つ', { more: '{name}の6' }],
      days: 3,
    });
  });

  it('gets nothing for a name that only objects have', () => {
    expect(withCounts('{toString}', countsOf(content))).toBe('{toString}');
  });
});
