import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument, OPS } from 'unpdf/pdfjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSheets, type PrintedSheet } from '../../../scripts/print/index.ts';
import { cut, type Area } from '../../support/cut.ts';
import { makePrintSite, type PrintSite } from '../../support/print-site.ts';
import { drawPage, type Picture } from '../../support/picture.ts';

const MM = 72 / 25.4;
const DPI = 300;
const PAPERS = { upright: 'A4', across: 'A4', large: 'A3', millimetres: 'A4' } as const;
const BAND = '<div style="height:40mm;background:#004c59;color:#fff">帯 <b>太字</b></div>';
const full = (size: string) => `<style>@page { size: ${size}; margin: 0 } body { margin: 0 }</style>${BAND}`;
const SHEETS = {
  upright: full('A4'),
  across: full('A4 landscape'),
  large: full('A3'),
  millimetres: full('210mm 297mm'),
  letter: '<style>@page { size: letter }</style>',
};

/** Millimetres around the trim that hold all marks. */
const AROUND = 10;
const around = ({ x, y, width, height }: Area): Area => ({
  x: x - AROUND * MM,
  y: y - AROUND * MM,
  width: width + 2 * AROUND * MM,
  height: height + 2 * AROUND * MM,
});

/** Whether a picture shows ink at a place; millimetres from the upper left corner of the trim. */
type Look = (x: number, y: number) => boolean;

describe('a sheet with bleed', () => {
  let place: PrintSite;
  const looks = new Map<string, Look>();
  const trims = new Map<string, { width: number; height: number }>();

  const print = async (ids: readonly (keyof typeof SHEETS)[], out = place.out): Promise<PrintedSheet[]> => {
    const sheets = ids.map(
      (id) => ({ id, title: '題', author: 'x', lang: 'ja', paper: id === 'letter' ? 'A4' : PAPERS[id] }) as const,
    );
    return printSheets({ site: place.site, out, sheets, edition: '2026-11-01', bleed: true });
  };
  const bytesOf = async (id: string): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await readFile(join(place.out, `${id}.pdf`)));

  beforeAll(async () => {
    place = await makePrintSite(SHEETS);
    await print(['upright', 'across', 'large', 'millimetres']);
    for (const id of Object.keys(PAPERS)) {
      const trim = (await PDFDocument.load(await bytesOf(id))).getPage(0).getTrimBox();
      trims.set(id, { width: trim.width / MM, height: trim.height / MM });
      const picture = await drawPage(await cut(await bytesOf(id), around), 1, DPI);
      looks.set(id, (x, y) => isInked(picture, x + AROUND, y + AROUND));
    }
  }, 60_000);
  afterAll(() => place.remove());

  it.each([
    ['upright', 210, 297],
    ['across', 297, 210],
    ['large', 297, 420],
    ['millimetres', 210, 297],
  ])('has its own paper as trim: %s', (id, width, height) => {
    expect(trims.get(id)?.width).toBeCloseTo(width, 3);
    expect(trims.get(id)?.height).toBeCloseTo(height, 3);
  });

  describe.each(Object.keys(PAPERS))('%s', (id) => {
    it('is coloured through the bleed, and no further', () => {
      const [look, { width = 0 } = {}] = [looks.get(id) as Look, trims.get(id)];
      for (const [x, y] of [
        [20, -2.9],
        [-2.9, 20],
        [-2.9, -2.9],
        [width + 2.9, 20],
      ] as const)
        expect(look(x, y), `${x}, ${y}`).toBe(true);
      for (const [x, y] of [
        [20, -3.5],
        [-3.5, 20],
        [width + 3.5, 20],
      ] as const)
        expect(look(x, y), `${x}, ${y}`).toBe(false);
    });

    it('shows at each corner where to cut and where the bleed ends', () => {
      const [look, { width = 0, height = 0 } = {}] = [looks.get(id) as Look, trims.get(id)];
      for (const beyond of [5, 7, 9]) {
        for (const x of [0, -3, width, width + 3])
          for (const y of [-beyond, height + beyond]) expect(look(x, y), `${x}, ${y}`).toBe(true);
        for (const y of [0, -3, height, height + 3])
          for (const x of [-beyond, width + beyond]) expect(look(x, y), `${x}, ${y}`).toBe(true);
      }
    });

    it('shows a cross in a circle amid each side', () => {
      const [look, { width = 0, height = 0 } = {}] = [looks.get(id) as Look, trims.get(id)];
      const centres = [
        [width / 2, -6.75],
        [width / 2, height + 6.75],
        [-6.75, height / 2],
        [width + 6.75, height / 2],
      ] as const;
      for (const [x, y] of centres) {
        const marked = [
          [0, 0],
          [1.5, 0],
          [0, -1.5],
          [1.5 * Math.SQRT1_2, 1.5 * Math.SQRT1_2],
        ] as const;
        for (const [dx, dy] of marked) expect(look(x + dx, y + dy), `${x}+${dx}, ${y}+${dy}`).toBe(true);
        expect(look(x + 0.6, y + 0.6)).toBe(false);
      }
    });

    it('leaves at least 3 mm around the trim without marks', () => {
      const [look, { height = 0 } = {}] = [looks.get(id) as Look, trims.get(id)];
      for (const x of [0, -3]) for (let y = height + 3; y > height; y -= 0.2) expect(look(x, y)).toBe(false);
    });
  });

  it('prints the marks in the colour of all inks, and as nothing that is read', async () => {
    const bytes = await bytesOf('upright');
    expect(await paintedAsArtifact(bytes)).toContain('paintFormXObjectBegin');
    const document = await PDFDocument.load(bytes);
    expect(
      document.context
        .enumerateIndirectObjects()
        .map(([, object]) => String(object))
        .join(''),
    ).toContain('/Separation /All /DeviceGray');
  });

  it('has the same bytes when it is printed again', async () => {
    const [first, again] = [await print(['across']), await print(['across'], join(place.out, 'again'))];
    expect(again).toEqual(first);
  });

  it('is refused on a paper that the printer does not know', async () => {
    await expect(print(['letter'])).rejects.toThrow(
      /^letter: the size of a page, “letter”, is neither A4, A3 nor two lengths: it cannot be given bleed/,
    );
  });
});

function isInked({ width, data }: Picture, x: number, y: number): boolean {
  const [column = 0, row = 0] = [x, y].map((mm) => Math.floor((mm * MM * DPI) / 72));
  // A line may lie between two dots.
  const reach = [-1, 0, 1];
  return reach.some((dy) => reach.some((dx) => (data[((row + dy) * width + column + dx) * 4] ?? 255) < 225));
}

/** What is painted within marked content of the kind Artifact. */
async function paintedAsArtifact(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const { fnArray, argsArray } = await (await (await task.promise).getPage(1)).getOperatorList();
    const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
    const kinds: string[] = [];
    return fnArray.flatMap((code: number, index: number) => {
      const name = names.get(code) ?? '';
      if (name.startsWith('beginMarkedContent')) kinds.push(String((argsArray[index] as unknown[])[0]));
      if (name === 'endMarkedContent') kinds.pop();
      return kinds.includes('Artifact') ? [name] : [];
    });
  } finally {
    await task.destroy();
  }
}
