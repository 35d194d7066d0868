import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, type PDFPage } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { imposeBooklet } from '../../../scripts/print/booklet/index.ts';
import { drawPage } from '../../support/qr.ts';

const [WIDTH, HEIGHT] = [595.276, 841.89];
/** What each page paints into its lower left corner. */
const GREYS = [0.2, 0.4, 0.6, 0.8];
const REQUEST = { title: 'x', author: 'x', lang: 'ja', edition: '2026-11-01', paper: 'A3' } as const;
const name = (text: string) => PDFName.of(text);

/**
 * Four pages as no browser writes them: each has a form of its own under the same name, one tag has contents on all,
 * figures share what says where they are, a link has its area by corners, and there are destinations of every kind.
 */
async function handMade(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const pages = GREYS.map((grey, index) => {
    const page = document.addPage([WIDTH, HEIGHT]);
    const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 100] };
    const form = context.register(context.stream(`${grey} g 0 0 100 100 re f`, entries));
    const content = context.stream('/P <</MCID 0>> BDC EMC /Figure <</MCID 1>> BDC /X1 Do EMC');
    page.node.set(name('Resources'), context.obj({ XObject: { X1: form } }));
    page.node.set(name('Contents'), context.register(content));
    page.node.set(name('StructParents'), context.obj(index));
    return page;
  });
  const [first, second] = pages as [PDFPage, PDFPage];

  const root = context.obj({ Type: 'StructTreeRoot' });
  const rootRef = context.register(root);
  const contents = pages.map(({ ref }) => context.obj({ Type: 'MCR', Pg: ref, MCID: 0 }));
  const paragraph = context.register(context.obj({ S: 'P', P: rootRef, K: contents }));
  const attributes = context.register(context.obj({ O: 'Layout', BBox: [0, 0, 100, 100] }));
  const figures = pages.map(({ ref }) =>
    context.register(context.obj({ S: 'Figure', P: rootRef, Pg: ref, K: 1, A: attributes })),
  );
  root.set(name('K'), context.obj([paragraph, ...figures]));
  const numbers = figures.flatMap((figure, index) => [context.obj(index), context.obj([paragraph, figure])]);
  // In nodes, as large trees are.
  const nodes = [numbers.slice(0, 4), numbers.slice(4)].map((part) => context.register(context.obj({ Nums: part })));
  root.set(name('ParentTree'), context.obj({ Kids: nodes }));
  catalog.set(name('StructTreeRoot'), rootRef);

  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [10, 10, 20, 20], P: second.ref });
  link.set(name('QuadPoints'), context.obj([10, 10, 20, 10, 10, 20, 20, 20]));
  link.set(name('Dest'), context.obj([first.ref, 'Fit']));
  second.node.set(name('Annots'), context.obj([context.register(link)]));
  const action = context.obj({ S: 'GoTo', D: [second.ref, 'FitH', 700] });
  const entry = context.register(context.obj({ Title: PDFString.of('x'), A: action }));
  catalog.set(name('Outlines'), context.register(context.obj({ First: entry, Last: entry, Count: 1 })));
  catalog.set(name('OpenAction'), context.obj([first.ref, 'XYZ', null, 500, null]));
  return document.save();
}

describe('a booklet of pages that no browser writes', () => {
  let pdf: Uint8Array;
  let document: PDFDocument;
  beforeAll(async () => {
    pdf = (await imposeBooklet(await handMade(), REQUEST)).bytes;
    document = await PDFDocument.load(pdf, { updateMetadata: false });
  });
  /** The first has page 4 on the left and 1 on the right, the second 2 and 3. */
  const sides = () => document.getPages() as [PDFPage, PDFPage];
  const structure = () => document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const tags = () => structure().lookup(name('K'), PDFArray);

  it('paints for each page what that page means by a name', async () => {
    const greyAt = async (side: number, x: number) => {
      const { width, height, data } = await drawPage(pdf, side, 36);
      return (data[((height - 20) * width + Math.round((x * 36) / 72)) * 4] ?? 0) / 255;
    };
    expect([await greyAt(1, 20), await greyAt(1, WIDTH + 20)]).toEqual([0.8, 0.2]);
    expect([await greyAt(2, 20), await greyAt(2, WIDTH + 20)]).toEqual([0.4, 0.6]);
  });

  it('knows of every tag on which side and where its contents are', () => {
    const contents = tags().lookup(0, PDFDict).lookup(name('K'), PDFArray);
    const [one, two] = sides().map(({ ref }) => String(ref));
    const places = contents.asArray().map((_, index) => {
      const content = contents.lookup(index, PDFDict);
      return ['Pg', 'MCID'].map((key) => String(content.get(name(key))));
    });
    // What is read first is numbered first.
    expect(places).toEqual([
      [one, '0'],
      [two, '0'],
      [two, '2'],
      [one, '2'],
    ]);
    const figures = [1, 2, 3, 4].map((index) => tags().lookup(index, PDFDict));
    expect(figures.map((figure) => String(figure.get(name('K'))))).toEqual(['1', '1', '3', '3']);
    const boxes = figures.map((figure) => String(figure.lookup(name('A'), PDFDict).get(name('BBox'))));
    const [left, right] = ['[ 0 0 100 100 ]', '[ 595.2755 0 695.2755 100 ]'];
    expect(boxes).toEqual([right, left, right, left]);
  });

  it('leads from contents back to their tags', () => {
    const numbers = structure().lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
    const [paragraph, first, second, third, fourth] = tags().asArray();
    const expected = [
      [paragraph, first, paragraph, fourth],
      [paragraph, second, paragraph, third],
    ];
    expect(numbers.size()).toBe(2 * expected.length);
    sides().forEach((side, index) => {
      expect(String(side.node.get(name('StructParents')))).toBe(String(numbers.get(2 * index)));
      expect(numbers.lookup(2 * index + 1, PDFArray).asArray()).toEqual(expected[index]);
    });
  });

  it('leads every kind of destination to the half on which its page is', () => {
    const [first, second] = sides();
    const link = second.node.Annots()?.lookup(0, PDFDict);
    expect(link?.get(name('P'))).toBe(second.ref);
    expect(String(link?.get(name('QuadPoints')))).toBe('[ 10 10 20 10 10 20 20 20 ]');
    expect(String(link?.get(name('Dest')))).toBe(`[ ${String(first.ref)} /FitR 595.2755 0 1190.551 841.89 ]`);
    const entry = document.catalog.lookup(name('Outlines'), PDFDict).lookup(name('First'), PDFDict);
    const target = entry.lookup(name('A'), PDFDict).get(name('D'));
    expect(String(target)).toBe(`[ ${String(second.ref)} /FitR 0 0 595.2755 841.89 ]`);
    expect(String(document.catalog.get(name('OpenAction')))).toBe(`[ ${String(first.ref)} /XYZ 595.2755 500 null ]`);
  });

  it('holds nothing that nothing leads to', () => {
    const objects = document.context.enumerateIndirectObjects();
    const named = new Set(objects.flatMap(([, object]) => String(object).match(/\d+ 0 R/g) ?? []));
    for (const entry of Object.values(document.context.trailerInfo)) named.add(String(entry));
    const own = objects.filter(([, object]) => !/\/Type \/ObjStm|\/Size \d+\n\/Root/.test(String(object)));
    const lost = own.filter(([ref]) => !named.has(String(ref)));
    expect(lost.map(([, object]) => String(object).slice(0, 80))).toEqual([]);
  });
});
