import sharp from 'sharp';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { measureCode, type CodeMeasures } from '../qr-measure.ts';
import { readWithQr, readWithZxing } from '../qr-readers.ts';
import { cutAround, type Picture } from '../picture.ts';
import { VARIANTS, type Variant } from '../qr-variants.ts';

const DPI = 300;
const PAPER_MM = 40;
const ADDRESS = 'https://www.example.or.jp/window';

interface Printed {
  ecc?: 'L' | 'M';
  /** The side of a module in mm. */
  module?: number;
  ground?: string;
  /** Where the symbol starts, in mm from the left and from above; without it, so that it stands in the middle. */
  start?: number;
  /** Drawn over the code; lengths in modules, the symbol's top left is the origin. */
  over?: string;
}

/** A square of paper with a code in its middle, as a printer would give it, in dots. */
async function paper(printed: Printed): Promise<Picture> {
  const { ecc = 'M', module = 0.6, ground = '#fff', over = '' } = printed;
  const { data, size } = encode(ADDRESS, { ecc, border: 0 });
  const { start = (PAPER_MM - size * module) / 2 } = printed;
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  const code = `<g transform="translate(${start} ${start}) scale(${module})"><path d="${dark.join('')}"/>${over}</g>`;
  const dots = Math.round((PAPER_MM / 25.4) * DPI);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${dots}" height="${dots}" viewBox="0 0 ${PAPER_MM} ${PAPER_MM}">
    <rect width="100%" height="100%" fill="${ground}"/>${code}</svg>`;
  return pictureOf(svg);
}

async function pictureOf(svg: string): Promise<Picture> {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

async function measured(printed: Printed): Promise<CodeMeasures> {
  const picture = await paper(printed);
  const [code, ...others] = await readWithZxing(picture);
  if (!code || others.length > 0) throw new Error('not one code');
  return measureCode(picture, code, DPI);
}

describe('measureCode', () => {
  it.each([0.42, 0.5, 0.75])('tells the size of symbol and module where that is %f mm', async (module) => {
    const { size } = encode(ADDRESS, { ecc: 'M', border: 0 });
    const dot = 25.4 / DPI;
    const code = await measured({ module });
    expect(code).toMatchObject({ text: ADDRESS, level: 'M', quiet: 255 });
    expect(Math.abs(code.symbol - size * module)).toBeLessThan(dot);
    expect(Math.abs(code.module - module)).toBeLessThan(dot / size);
  });

  it('tells the level of error correction', async () => {
    expect((await measured({ ecc: 'L' })).level).toBe('L');
  });

  it('sees a quiet zone that is tinted', async () => {
    expect((await measured({ ground: '#e9f7f9' })).quiet).toBe(0xe9);
  });

  it.each([
    ['above', 'M0 -3h5'],
    ['on the left', 'M-3 0v5'],
    ['at a corner', 'M-3.5 -3.5h.5'],
  ])('sees a line in the quiet zone, %s', async (_, d) => {
    expect((await measured({ over: `<path stroke="#000" stroke-width=".5" d="${d}"/>` })).quiet).toBeLessThan(50);
  });

  it('leaves alone what stands beyond the quiet zone', async () => {
    expect((await measured({ over: '<path stroke="#000" stroke-width=".5" d="M-5 0v30"/>' })).quiet).toBe(255);
  });

  it('counts what lies beyond the edge of the paper as dark', async () => {
    expect((await measured({ start: 1.5 })).quiet).toBe(0);
  });
});

describe('readWithZxing', () => {
  const code = (text: string, x: number, side: number): string => {
    const { data, size } = encode(text, { ecc: 'M', border: 0 });
    const dark = data.flatMap((row, y) => row.flatMap((isDark, at) => (isDark ? [`M${at} ${y}h1v1h-1z`] : [])));
    return `<path transform="translate(${x} 40) scale(${side / size})" d="${dark.join('')}"/>`;
  };

  it('finds every code of a page, large or small, as often as it stands there', async () => {
    const texts = [
      'https://www.example.or.jp/twice',
      'https://www.example.or.jp/large',
      'https://www.example.or.jp/twice',
    ];
    const codes = texts.map((text, index) => code(text, 40 + index * 460, index === 1 ? 420 : 90));
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="500"><rect width="1200" height="500" fill="#fff"/>${codes.join('')}</svg>`;
    const found = await readWithZxing(await pictureOf(svg));
    expect(found.map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
  });

  it('finds none where there is none, nor one that is light on dark', async () => {
    const light = code('https://www.example.or.jp/', 40, 300).replace('<path', '<path fill="#fff"');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="400" height="400"/>${light}</svg>`;
    expect(await readWithZxing(await pictureOf(svg))).toEqual([]);
  });
});

describe('cutAround', () => {
  it('shows what stands around a place and adds nothing to it', async () => {
    const picture = await paper({ start: 3, over: '<path stroke="#000" stroke-width=".5" d="M-3 0v30"/>' });
    const [code] = await readWithZxing(picture);
    const [{ x: left, y: top }, , { x: right, y: bottom }] = code?.corners ?? [{ x: 0, y: 0 }, 0, { x: 0, y: 0 }];
    const cut = cutAround(picture, { left, top, right, bottom });
    // As far as the paper goes on the left, and 0.4 of its width on the right.
    expect(cut.width).toBe(right + Math.round(0.4 * (right - left)));
    const line = Math.round(((3 - 3 * 0.6) / 25.4) * DPI);
    expect(cut.data[((cut.height >> 1) * cut.width + line) * 4]).toBe(0);
  });
});

describe('the variants of a picture', () => {
  const plain = async (...colours: string[]) => {
    const bars = colours.map((colour, index) => `<rect x="${index * 20}" width="20" height="60" fill="${colour}"/>`);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${colours.length * 20}" height="60">${bars.join('')}</svg>`;
    return pictureOf(svg);
  };
  const at = ({ data, width }: Picture, x: number) => [
    ...data.subarray((30 * width + x) * 4, (30 * width + x) * 4 + 3),
  ];

  it('weigh red, green and blue as printers do', async () => {
    const grey = await VARIANTS['in grey'](await plain('#f00', '#0f0', '#00f'), DPI);
    for (const [x, value] of [
      [10, 76],
      [30, 150],
      [50, 29],
    ] as const)
      for (const channel of at(grey, x)) expect(Math.abs(channel - value)).toBeLessThanOrEqual(1);
  });

  it('leave black and white only', async () => {
    const oneBit = await VARIANTS['in black and white'](await plain('#7a7a7a', '#8a8a8a', '#00f'), DPI);
    expect([at(oneBit, 10), at(oneBit, 30), at(oneBit, 50)]).toEqual([
      [0, 0, 0],
      [255, 255, 255],
      [0, 0, 0],
    ]);
  });

  it.each([150, 300])('blur as much on paper at %i dpi', async (dpi) => {
    const blurred = await VARIANTS['slightly blurred'](await plain('#000', '#fff'), dpi);
    // A fifth of a millimetre from an edge, 0.15 mm of blur leave 9 % of what is beyond it.
    const [value = 0] = at(blurred, 20 + Math.round((0.2 / 25.4) * dpi));
    expect(value).toBeGreaterThan(255 * 0.86);
    expect(value).toBeLessThan(255 * 0.98);
  });

  it.each(['as drawn', 'turned by 3°'] as const)('keep a code readable, %s', async (variant: Variant) => {
    const shown = await VARIANTS[variant](await paper({}), DPI);
    const found = [...readWithQr(shown), ...(await readWithZxing(shown))];
    expect(found.map(({ text }) => text)).toEqual([ADDRESS, ADDRESS]);
    for (const { corners } of found) {
      const degrees = (Math.atan2(corners[1].y - corners[0].y, corners[1].x - corners[0].x) / Math.PI) * 180;
      expect(Math.abs(degrees - (variant === 'as drawn' ? 0 : 3))).toBeLessThan(0.7);
    }
  });

  it('turn without leaving corners that hold nothing', async () => {
    const { data } = await VARIANTS['turned by 3°'](await plain('#fff', '#fff', '#fff'), DPI);
    expect(Math.min(...data)).toBe(255);
  });
});
