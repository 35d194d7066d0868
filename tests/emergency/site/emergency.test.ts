import { describe, expect, it } from 'vitest';
import { pages } from '../../support/built.ts';
import { content } from '../../support/content.ts';
import { all, allPages, attribute, textOf, the } from '../../support/dom.ts';
import { windows } from '../../support/expected.ts';
import { facts } from '../../support/facts.ts';

const PAGE = 'emergency.html';
const LOG = 'emergency-log.html';
const { incidents, sources } = content.incidents;
const { emergencyWords: words, firstResponse } = content;
const pageOfIncident = (id: string) => `emergency-${id}.html`;
const linksOf = (page: string, place = 'main') =>
  all(page, `${place} a`).map((link) => link.getAttribute('href')?.replace(/#.*/, ''));

it.each(pages)('%s leads to the page for the moment it happens', (page) => {
  expect(linksOf(page, 'header')).toContain(PAGE);
});

it.each(['index.html', '404.html'])('%s leads there from its four steps', (page) => {
  expect(linksOf(page)).toContain(PAGE);
});

it('begins with the four steps and the number of the police', () => {
  const first = textOf(the(PAGE, '.urgent-first'));
  const places = facts.firstSteps.steps.map((step) => first.indexOf(step));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(all(PAGE, '.urgent-first a[href="tel:%239110"]')).toHaveLength(1);
  expect(all(PAGE, '.urgent-first a[href="tel:110"]')).toHaveLength(1);
});

it('leads to the log from its first screen, and from every incident', () => {
  expect(linksOf(PAGE, '.urgent-first')).toContain(LOG);
  for (const { id } of incidents) expect(linksOf(pageOfIncident(id)), id).toContain(LOG);
});

it('says what the first hour is for, and what makes it worse', () => {
  const text = textOf(the(PAGE, 'main'));
  for (const { time, steps } of firstResponse.stages)
    for (const said of [time, ...steps.flatMap((step) => [step.do, step.note])]) expect(text).toContain(said);
  for (const item of firstResponse.never.items) expect(text).toContain(item.do);
});

it('says the rule of the report in words, for readers without script', () => {
  for (const day of ['3〜5日', '30日', '60日'])
    for (const page of [PAGE, LOG]) expect(textOf(the(page, 'main')), page).toContain(day);
  expect(linksOf(LOG)).toContain(facts.windows['ppc']?.url);
});

it('says how to reach every window that an incident sends to', () => {
  const named = new Set(incidents.flatMap(({ call }) => call.map(({ to }) => to)));
  const needed = Object.entries(windows).filter(([id]) => named.has(id));
  expect(needed).not.toEqual([]);
  for (const [, { name, phone, mail, url }] of needed) {
    const [part, ...others] = all(PAGE, '.short-windows > li').filter((entry) => textOf(entry).includes(name));
    expect([part !== undefined, others], name).toEqual([true, []]);
    for (const way of [phone, mail]) expect(textOf(part as Element)).toContain(way ?? '');
    if (url) expect(all(part as Element, 'a').map((link) => attribute(link, 'href'))).toContain(url);
  }
});

describe.each(incidents)('the page of $id', (incident) => {
  const page = pageOfIncident(incident.id);

  it('is chosen by its title, at the place where its card had its address', () => {
    const row = the(PAGE, `#incident-${incident.id}`);
    expect(textOf(row)).toBe(incident.title);
    expect(attribute(the(row, 'a'), 'href')).toBe(page);
    expect(textOf(the(page, 'h1'))).toBe(incident.title);
    expect(linksOf(page)).toContain(PAGE);
  });

  it('says what to do, whom to call, what not to do, what comes next and what to report, in this order', () => {
    const text = textOf(the(page, 'main'));
    const parts = [
      incident.notice,
      ...incident.now.map((step) => step.do),
      ...incident.call.map(({ say }) => say),
      ...incident.never.map((item) => item.do),
      ...incident.manager.map((step) => step.do),
      incident.report.text,
    ].map((part) => text.indexOf(part));
    expect(parts).not.toContain(-1);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  });

  it('says how to reach each window that it names', () => {
    for (const { to } of incident.call) {
      const { phone, mail } = windows[to] ?? {};
      for (const way of [phone, mail]) expect(textOf(the(page, 'main')), to).toContain(way ?? '');
      if (phone) expect(all(page, `main a[href="tel:${encodeURIComponent(phone)}"]`), to).not.toEqual([]);
    }
  });

  it('names the pages that it rests on', () => {
    const links = linksOf(page, '.sources');
    for (const { source } of [...incident.now, ...incident.never, ...incident.call, ...incident.manager])
      expect(links).toContain(sources[source]?.url);
  });
});

it('sends to the bank first where money was sent, and to the company’s own contact first in any other case', () => {
  for (const { id, call } of incidents) expect(call[0]?.to, id).toBe(id === 'money' ? 'bank' : 'own');
});

it('keeps the old addresses of its parts, and of the four steps', () => {
  for (const id of ['incidents', 'never', 'stages', 'windows', 'deadlines'])
    expect(all(PAGE, `#${id}`)).toHaveLength(1);
  for (const id of ['contacts-first-steps', 'contacts-windows']) expect(all('contacts.html', `#${id}`)).toHaveLength(1);
});

describe.each(allPages)('%s', (page) => {
  it('says under «do not» what not to do, and never not to do it', () => {
    const forbidding = all(page, ':is(h2, h3, h4)').filter((heading) =>
      [words.incident.never, firstResponse.never.title].includes(textOf(heading)),
    );
    const deeds = forbidding.flatMap((heading) => all(heading.parentElement as Element, 'li > strong').map(textOf));
    if (forbidding.length > 0) expect(deeds).not.toEqual([]);
    expect(deeds.filter((deed) => /(ない|ません|ず)。?$/.test(deed))).toEqual([]);
  });

  it('names the window for private persons after those for companies', () => {
    const text = textOf(page);
    const privateOne = text.indexOf('03-5978-7509');
    const company = text.indexOf('cs-support@ipa.go.jp');
    if (privateOne >= 0) expect(company).toBeGreaterThanOrEqual(0);
    if (privateOne >= 0) expect(company).toBeLessThan(privateOne);
  });
});
