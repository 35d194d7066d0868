import { expect, it } from 'vitest';
import { content } from '../../support/content.ts';
import { all, attribute, textOf, the } from '../../support/dom.ts';
import { topics } from '../../support/expected.ts';

const PAGE = 'check.html';
const screens = all(PAGE, 'check-flow section:not(#start)');
const keyOf = (item: Element) => attribute(item, 'data-key');

it('holds every item of every checklist, in order, to read without script', () => {
  const items = screens.flatMap((screen) => all(screen, 'li'));
  const expected = topics.flatMap(({ id, items: own }) => own.map((item) => ({ key: `${id}/${item.id}`, item })));
  expect(items.map(keyOf)).toEqual(expected.map(({ key }) => key));
  for (const [place, { item }] of expected.entries()) {
    const said = textOf(items[place] as Element);
    for (const part of item.parts ?? [item.text]) expect(said).toContain(part);
  }
});

it('leads from every screen to the page of its topic, and names it and its group', () => {
  for (const screen of screens) {
    const heading = the(screen, 'h2');
    const [key] = all(screen, 'li').map(keyOf);
    const id = key?.split('/')[0] ?? '';
    expect(attribute(the(heading, 'a'), 'href')).toBe(`${id}.html`);
    expect(textOf(heading)).toContain(content.checklists[id]?.title);
  }
});

it('begins with the tasks of the first stage of the plan, in its order', () => {
  const [stage] = content.actionPlan.stages;
  const items = all(PAGE, '#start li');
  expect(items.map((item) => keyOf(item).split('/')[1])).toEqual(stage?.items);
  const tasks = new Map(topics.flatMap((topic) => topic.items.map(({ id, task }) => [id, task])));
  expect(items.map(textOf)).toEqual(stage?.items.map((id) => tasks.get(id)));
});

it('lists every screen with the number of its items', () => {
  const links = all(PAGE, '.check-all a');
  expect(links.map((link) => attribute(link, 'href'))).toEqual(
    all(PAGE, 'section[id]').flatMap((screen) => (screen.querySelector('[data-key]') ? [`#${screen.id}`] : [])),
  );
  for (const link of links) {
    const screen = the(PAGE, attribute(link, 'href'));
    expect(textOf(link)).toContain(`0 / ${all(screen, 'li').length}`);
  }
});
