import { describe, expect, it } from 'vitest';
import { neighbours, placeOf, topicNumber, topicsOf, type Placed } from '../../../src/rules/order.ts';

const chapters: Placed[] = [
  { id: 'introduction', kind: 'introduction', part: 'introduction', inLeaflet: true },
  { id: 'organization', kind: 'overview', part: 'organization', inLeaflet: true },
  { id: 'assets', kind: 'topic', part: 'organization', inLeaflet: true },
  { id: 'policies', kind: 'topic', part: 'organization', inLeaflet: true },
  { id: 'attacks', kind: 'topic', part: 'systems', inLeaflet: true },
];

describe('the order of chapters', () => {
  it('comes from the file name, in the order in which a folder lists them', () => {
    expect(placeOf('03-assets').id).toBe('assets');
    const names = ['00-a', '01-a', '03-assets', '0305-b', '035-c', '04-policies', '10-d', '105-e', '11-f', '99-g'];
    expect(names.toSorted()).toEqual(names);
    const places = names.map((name) => placeOf(name).place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(names.length);
  });

  it.each(['assets', '3-assets', '03-Assets', '03_assets'])('refuses the file name %s', (name) => {
    expect(() => placeOf(name)).toThrow('is not named NN-ID');
  });

  it('gives each chapter the ones beside it', () => {
    expect(neighbours(chapters, 'assets')).toMatchObject({
      previous: { id: 'organization' },
      next: { id: 'policies' },
    });
  });

  it('has nothing before the first, after the last and beside a stranger', () => {
    expect(neighbours(chapters, 'introduction')).toEqual({ next: chapters[1] });
    expect(neighbours(chapters, 'attacks')).toEqual({ previous: chapters[3] });
    expect(neighbours(chapters, 'nobody')).toEqual({});
  });

  it('numbers topics through all parts', () => {
    expect(chapters.map(({ id }) => topicNumber(chapters, id))).toEqual([undefined, undefined, 1, 2, 3]);
    expect(topicsOf(chapters, 'organization').map(({ id }) => id)).toEqual(['assets', 'policies']);
  });

  it('numbers no topic that was added, and no other anew for it', () => {
    const added: Placed = { id: 'cloud', kind: 'topic', part: 'organization', inLeaflet: false };
    const all = chapters.toSpliced(3, 0, added);
    expect(all.map(({ id }) => topicNumber(all, id))).toEqual([undefined, undefined, 1, undefined, 2, 3]);
  });
});
