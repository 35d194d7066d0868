import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { all, textOf, the } from '../../support/dom.ts';
import { itemsOfLeaflet, topics } from '../../support/expected.ts';
import { pageOf } from '../../support/facts.ts';

const rows = all('index.html', '.topic-rows > li');
const rowOf = (id: string) => rows.find((row) => row.querySelector(`a[href="${pageOf(id)}"]`)) as Element;

it('each topic of the leaflet has a number, a drawing of its own that weighs next to nothing, and a ribbon for its items', () => {
  const ofLeaflet = topics.filter(({ inLeaflet }) => inLeaflet);
  for (const { id, items } of ofLeaflet) {
    const row = rowOf(id);
    expect(textOf(the(row, '.ribbon')), id).toMatch(/^[1-9]$/);
    expect(gzipSync(the(row, 'svg').outerHTML, { level: 9 }).length, id).toBeLessThan(400);
    expect(textOf(the(row, '.progress-count')), id).toBe(`0 / ${items.filter(({ added }) => !added).length}`);
  }
  expect(new Set(ofLeaflet.map(({ id }) => the(rowOf(id), 'svg').innerHTML)).size).toBe(ofLeaflet.length);
});

it('nothing is said of progress before a script knows of some', () => {
  expect(the('index.html', '.resume').hasAttribute('hidden')).toBe(true);
  expect(textOf(the('index.html', '.resume'))).toContain(`/ ${itemsOfLeaflet.length}`);
});
