import { beforeAll, describe, expect, it } from 'vitest';
import { all } from '../support/dom.ts';
import { readMarkedContent, type MarkedPage, type PaintedWords } from '../support/marked-content.ts';
import { contentsIn, nodesIn, readTagTree, type TagNode } from '../support/tag-tree.ts';
import { sheetBytes, taggedSheets } from '../support/sheets.ts';

/** How far from an item's words its number may stand, in points. */
const NEAR = 60;
/** What the page of a sheet holds, and the tags it becomes. Copies are hidden there and artifacts here. */
const KINDS = [
  ['h1, h2, h3, h4, h5, h6', /^H\d$/],
  ['li', /^LI$/],
  ['.first-steps > li', /^Lbl$/],
  ['table', /^Table$/],
  ['tbody th', /^TH$/],
  ['svg[role=img]', /^Figure$/],
  ['a[href^="tel:"], a[href^="mailto:"]', /^Link$/],
] as const;

describe.each(taggedSheets)('the tags of $id', ({ id }) => {
  let pages: MarkedPage[];
  let tree: TagNode;
  let nodes: TagNode[];
  beforeAll(async () => {
    [pages, tree] = await Promise.all([readMarkedContent(sheetBytes(id)), readTagTree(sheetBytes(id))]);
    nodes = nodesIn(tree);
  });
  const kidTypes = ({ kids }: TagNode) => kids.map((kid) => ('type' in kid ? kid.type : 'content'));
  const ofType = (pattern: RegExp) => nodes.filter(({ type }) => pattern.test(type));

  it.each(KINDS)('has at least as many as the page has of %s', (selector, type) => {
    const onPage = all(`print/${id}.html`, selector).filter((part) => !part.closest('[aria-hidden=true], [inert]'));
    expect(ofType(type).length).toBeGreaterThanOrEqual(onPage.length);
  });

  it('cover everything that is painted, or it is an artifact, and no mark stands in another', () => {
    for (const { things, depth, isBalanced } of pages) {
      expect(things.length).toBeGreaterThan(0);
      expect(things.filter(({ tag, mcid }) => (tag === 'Artifact') === (mcid !== undefined))).toEqual([]);
      expect({ depth, isBalanced }).toEqual({ depth: 1, isBalanced: true });
    }
  });

  it('name every mark of every page once, and each under the type it bears there', () => {
    const named = contentsIn(tree).map(({ page, mcid }) => `${page}.${mcid}`);
    const painted = pages.flatMap(({ things }, page) =>
      things.flatMap(({ mcid }) => (mcid === undefined ? [] : `${page}.${mcid}`)),
    );
    expect(new Set(named).size).toBe(named.length);
    expect(new Set(named)).toEqual(new Set(painted));
    for (const { type, kids } of nodes) {
      for (const kid of kids) {
        if (!('mcid' in kid)) continue;
        const things = pages[kid.page]?.things.filter(({ mcid }) => mcid === kid.mcid);
        expect(new Set(things?.map(({ tag }) => tag))).toEqual(new Set([type]));
      }
    }
  });

  it('are read in the order in which they are painted', () => {
    const order = contentsIn(tree);
    pages.forEach((_, page) => {
      const mcids = order.filter((content) => content.page === page).map(({ mcid }) => mcid);
      expect(mcids).toEqual([...mcids].sort((a, b) => a - b));
    });
  });

  it('hold nothing that means nothing, and nothing empty but fields to fill in', () => {
    expect(ofType(/^(NonStruct|Private)$/)).toEqual([]);
    expect(nodes.filter(({ type, kids }) => kids.length === 0 && !/^T[DH]$/.test(type))).toEqual([]);
  });

  it('keep words in paragraphs and other elements made for words', () => {
    for (const node of ofType(/^(Document|Sect|Div|L|Table|TR)$/)) expect(kidTypes(node)).not.toContain('content');
  });

  it('make lists of items with a body, and labels where the paper shows a number', () => {
    for (const node of ofType(/^L$/))
      expect(kidTypes(node).filter((type) => !/^(LI|L|Caption)$/.test(type))).toEqual([]);
    for (const node of ofType(/^LI$/)) expect(kidTypes(node).join(' ')).toMatch(/^(Lbl )?LBody$/);
    for (const node of ofType(/^Lbl$/)) {
      const words = contentsIn(node).map(({ page, mcid }) => pages[page]?.words.get(mcid) ?? '');
      expect(words.join('').trim()).not.toBe('');
    }
    const inItems = new Set(
      ofType(/^LI$/).flatMap((item) => contentsIn(item).map(({ page, mcid }) => `${page}.${mcid}`)),
    );
    const bare = pages.flatMap(({ runs }, page) => numbersOutside(runs, ({ mcid }) => inItems.has(`${page}.${mcid}`)));
    expect(bare).toEqual([]);
  });

  it('say what figures show and what headers head', () => {
    for (const { alt } of ofType(/^Figure$/)) expect(alt?.length).toBeGreaterThan(3);
    for (const { attributes } of ofType(/^TH$/)) {
      expect(attributes.filter((attribute) => /^Scope (Column|Row|Both)$/.test(attribute))).toHaveLength(1);
    }
    for (const table of ofType(/^Table$/)) {
      const rows = nodesIn(table).filter(({ type }) => type === 'TR');
      const span = ({ attributes }: TagNode) => Number(/^ColSpan (\d+)/m.exec(attributes.join('\n'))?.[1] ?? 1);
      const hasReach = rows.some((row) =>
        row.kids.some((kid) => 'type' in kid && /RowSpan/.test(kid.attributes.join())),
      );
      const widths = rows.map((row) => row.kids.reduce((sum, kid) => sum + ('type' in kid ? span(kid) : 0), 0));
      if (!hasReach) expect(new Set(widths).size).toBe(1);
    }
  });

  it('begin headings with the first level and leave none out', () => {
    const levels = ofType(/^H\d$/).map(({ type }) => Number(type.slice(1)));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    expect(levels[0]).toBe(1);
  });

  it('tell where each link leads, once a line', () => {
    for (const link of ofType(/^Link$/)) {
      const places = link.kids.flatMap((kid) => ('contents' in kid ? [kid] : []));
      expect(places.length).toBeGreaterThan(0);
      for (const { contents, structParent } of places) {
        expect(contents?.trim()).toBeTruthy();
        expect(structParent).toBeGreaterThanOrEqual(pages.length);
      }
      const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => [one, other] as const));
      expect(pairs.filter(([one, other]) => one.page === other.page && touch(one.rect, other.rect))).toEqual([]);
    }
  });
});

/** Numbers outside all tags that stand before the words of an item, as its label does. */
function numbersOutside(runs: readonly PaintedWords[], isInItem: (run: PaintedWords) => boolean): string[] {
  const inItems = runs.filter((run) => isInItem(run) && run.words.trim() !== '');
  return runs.flatMap(({ words, mcid, right, baseline, height }) => {
    if (mcid !== undefined || !/^[(（]?\d{1,2}[)）.．]?$/.test(words.trim())) return [];
    const next = inItems.find(
      (run) => run.left > right - 1 && run.left < right + NEAR && Math.abs(run.baseline - baseline) < height / 2,
    );
    return next ? [`${words} ${next.words}`] : [];
  });
}

/** Whether two rectangles stand side by side in a line, or one in the other. */
function touch([left = 0, bottom = 0, right = 0, top = 0]: number[], [x = 0, y = 0, u = 0, v = 0]: number[]): boolean {
  const shared = Math.min(top, v) - Math.max(bottom, y);
  return shared > Math.min(top - bottom, v - y) / 2 && x < right + 1 && left < u + 1;
}
