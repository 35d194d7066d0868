import { describe, expect, it } from 'vitest';
import { all, attribute, textOf, the } from '../../support/dom.ts';
import { items, itemsOfLeaflet, topics } from '../../support/expected.ts';
import { facts, pageOf, topicsOfLeaflet } from '../../support/facts.ts';

const boxesOf = (page: string): Element[] => all(page, 'main input[type=checkbox]');
const namesOn = (page: string): string[] => boxesOf(page).map((box) => attribute(box, 'name'));

describe.each(topics)('the checklist of $id', ({ id, items: own }) => {
  const page = pageOf(id);

  it('has a check box for every item, with its text, or the two things it asks as a list, as a label to tap', () => {
    const labels = boxesOf(page).map((box) => box.closest('label') as Element);
    for (const [place, { text, parts }] of own.entries()) {
      const label = labels[place] as Element;
      if (parts) expect(all(label, '.item-part').map(textOf)).toEqual(parts);
      else expect(textOf(label)).toContain(text);
    }
    expect(labels).toHaveLength(own.length);
  });

  it('starts with nothing ticked', () => {
    expect(boxesOf(page).filter((box) => box.hasAttribute('checked'))).toEqual([]);
  });
});

describe.each(topicsOfLeaflet)('the checklist of $id', ({ id, boxes = 0, groups = {}, bands = [] }) => {
  const page = pageOf(id);

  it('has the items of the leaflet', () => {
    expect(boxesOf(page).length).toBeGreaterThanOrEqual(boxes);
  });

  if (bands.length > 0)
    it('says what a number of ticks means, without a gap', () => {
      const ranges = all(page, 'table tbody th').map((cell) => textOf(cell).match(/\d+/g)?.map(Number));
      expect(ranges).toEqual(bands);
    });

  if (Object.keys(groups).length > 0)
    it('keeps the groups of the leaflet', () => {
      const found = all(page, 'main fieldset');
      for (const [name, count] of Object.entries(groups)) {
        const group = found.find((part) => textOf(the(part, 'legend')).includes(name));
        expect(group && all(group, 'input').length, name).toBeGreaterThanOrEqual(count);
      }
    });
});

it('hold the items of the leaflet, and every item has a name of its own', () => {
  const namesOf = (ids: readonly { id: string }[]) => ids.flatMap(({ id }) => namesOn(pageOf(id)));
  expect(topicsOfLeaflet).toHaveLength(facts.totals.checklists);
  expect(namesOf(topicsOfLeaflet).length).toBeGreaterThanOrEqual(facts.totals.boxes);
  expect(new Set(namesOf(topics)).size).toBe(items.length);
});

it('stand, all that are the leaflet’s, in the printed leaflet under the same names', () => {
  const printed = all('print/leaflet.html', '.leaf-list li[id]').map(({ id }) => id);
  expect(printed).toEqual(expect.arrayContaining(itemsOfLeaflet.map(({ id }) => id)));
  expect(items.filter(({ id, added }) => added && printed.includes(id))).toEqual([]);
});

it('say of an item that this edition added it, and of no other', () => {
  const labelled = topics.flatMap(({ id }) =>
    all(pageOf(id), 'main check-list li:has(label .mark)').map((item) => item.id),
  );
  const added = topics
    .filter(({ inLeaflet }) => inLeaflet)
    .flatMap((topic) => topic.items.filter((item) => item.added));
  expect(labelled).toEqual(added.map(({ id }) => id));
});
