import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { facts, topics } from '../site/facts.ts';
import { readPdf, type PdfReading } from '../support/pdf.ts';
import { sheetBytes, sheets, solid } from './sheets.ts';

interface Item {
  text: string;
  why: string;
  first: string;
}
const itemsOf = (id: string): Item[] =>
  (parse(readFileSync(`content/ja/checklists/${id}.yaml`, 'utf8')) as { groups: { items: Item[] }[] }).groups.flatMap(
    ({ items }) => items,
  );
/** A page without its head and foot, which would stand in the midst of an item that goes on overleaf. */
function withoutMargins(text: string, id: string): string {
  const head = solid(sheets.find((sheet) => sheet.id === id)?.title ?? '');
  return [head, /\d\/\d/, /サイバーセキュリティのしおり\d+年\d+月\d+日版/].reduce<string>(
    (rest, margin) => rest.replace(margin, ''),
    text,
  );
}

/** Browsers lay text out in whole dots of their own. */
const HAIR = 0.05;

describe.each(topics)('the handout of $id', ({ id, title = '', boxes, references }) => {
  let pdf: PdfReading;
  let text: string;
  beforeAll(async () => {
    pdf = await readPdf(sheetBytes(`handout-${id}`));
    text = pdf.pages.map((page) => withoutMargins(solid(page.text), `handout-${id}`)).join('');
  });

  it('is one sheet of paper', () => {
    expect(pdf.pages.length).toBeLessThanOrEqual(2);
  });

  it('bears the title of its topic, and no other', () => {
    expect(text).toContain(solid(title));
    for (const other of topics.filter((topic) => topic.id !== id)) expect(text).not.toContain(solid(other.title ?? ''));
  });

  it('holds every item with why it matters and its first step', () => {
    const items = itemsOf(id);
    expect(items).toHaveLength(boxes ?? 0);
    for (const { text: says, why, first } of items)
      for (const words of [says, why, first]) expect(text).toContain(solid(words));
  });

  it('names the works to read on in', () => {
    for (const name of references) {
      const { title: work = '', url = '', newer } = facts.references[name] ?? {};
      expect(text).toContain(solid(work));
      expect(text).toContain(solid((newer ?? url).replace(/^https:\/\/|\/$/g, '')));
    }
  });

  it('says whom to tell, inside the company first', () => {
    const shown = Object.values(facts.windows).filter(({ name }) => text.includes(solid(name)));
    expect(shown.length).toBeGreaterThanOrEqual(2);
    for (const { name, mail, url } of shown) {
      expect(text.indexOf('社内の連絡先')).toBeLessThan(text.indexOf(solid(name)));
      for (const way of [mail ?? '', url.replace(/^https:\/\/|\/$/g, '')]) expect(text).toContain(solid(way));
    }
  });

  it('is set in 12 points, notes in 10.5', () => {
    const sizes = pdf.pages.flatMap((page) => page.sizes);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.5 - HAIR);
    expect(sizes.some((size) => Math.abs(size - 12) < HAIR)).toBe(true);
  });
});

describe.each(['management', 'manager', 'staff'])('the page for %s', (role) => {
  let pdf: PdfReading;
  beforeAll(async () => {
    pdf = await readPdf(sheetBytes(`role-${role}`));
  });

  it('is a single page', () => {
    expect(pdf.pages).toHaveLength(1);
  });

  it('says what to do in an emergency, the company’s own contact before the windows', () => {
    const text = solid(pdf.pages[0]?.text ?? '');
    const [alarm, own, window] = ['被害に気付いたら', '社内の連絡先', 'cs-support@ipa.go.jp'].map((word) =>
      text.indexOf(word),
    );
    expect(alarm).toBeGreaterThan(0);
    expect(own).toBeGreaterThan(alarm ?? 0);
    expect(window).toBeGreaterThan(own ?? 0);
  });

  it('has no letter below 10.5 points', () => {
    expect(Math.min(...(pdf.pages[0]?.sizes ?? []))).toBeGreaterThanOrEqual(10.5 - HAIR);
  });
});
