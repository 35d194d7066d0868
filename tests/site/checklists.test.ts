import { describe, expect, it } from 'vitest';
import { all, attribute, textOf, the } from '../support/dom.ts';
import { facts, pageOf, topics } from './facts.ts';

const boxesOf = (page: string): Element[] => all(page, 'main input[type=checkbox]');
const namesOn = (page: string): string[] => boxesOf(page).map((box) => attribute(box, 'name'));

describe.each(topics)('the checklist of $id', ({ id, boxes, groups = {}, bands = [] }) => {
  const page = pageOf(id);

  it('has a check box for every item of the leaflet, each with a label to tap', () => {
    expect(boxesOf(page)).toHaveLength(boxes ?? 0);
    const labels = boxesOf(page).map((box) => textOf(box.closest('label') as Element));
    expect(new Set(labels).size).toBe(boxes);
  });

  it('starts with nothing ticked', () => {
    expect(boxesOf(page).filter((box) => box.hasAttribute('checked'))).toEqual([]);
  });

  if (bands.length > 0)
    it('says what a number of ticks means, without a gap', () => {
      const ranges = all(page, 'table tbody th').map((cell) => textOf(cell).match(/\d+/g)?.map(Number));
      expect(ranges).toEqual(bands);
    });

  if (Object.keys(groups).length > 0)
    it('keeps the groups of the leaflet', () => {
      const found = all(page, 'main fieldset').map((group) => [
        textOf(the(group, 'legend')),
        all(group, 'input').length,
      ]);
      expect(found).toEqual(Object.entries(groups).map(([name, count]) => [expect.stringContaining(name), count]));
    });
});

it('are as many, with as many items, as in the leaflet, and every item has a name of its own', () => {
  const names = topics.flatMap(({ id }) => namesOn(pageOf(id)));
  expect(topics).toHaveLength(facts.totals.checklists);
  expect(names).toHaveLength(facts.totals.boxes);
  expect(new Set(names).size).toBe(facts.totals.boxes);
});

it('stand, all of them, in the printed leaflet under the same names', () => {
  const printed = all('print/leaflet.html', '[data-page] input[type=checkbox]').map((box) => attribute(box, 'name'));
  const onPages = topics.flatMap(({ id }) => namesOn(pageOf(id)));
  expect(printed).toEqual(expect.arrayContaining(onPages));
});
