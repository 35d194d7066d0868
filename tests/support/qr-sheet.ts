import { measureCode, type CodeMeasures } from './qr-measure.ts';
import { readWithQr, readWithZxing, type FoundCode } from './qr-readers.ts';
import { cutAround, type Picture, type Region, drawPage } from './picture.ts';
import { VARIANTS, type Variant } from './qr-variants.ts';

const READERS = ['qr', 'zxing'] as const;

/** A way of looking at a page. */
export interface Setting {
  dpi: number;
  variant: Variant;
}

/** A code that a reader was shown, with its surroundings. */
export interface Reading extends Setting {
  reader: (typeof READERS)[number];
  text: string;
}

/** The codes of a page. */
export interface PageCodes {
  /** Counted from 1. */
  page: number;
  /** Of every code in the coarsest picture. */
  readings: Reading[];
  /** What a reader finds by itself on the whole page. */
  alone: string[];
  measures: CodeMeasures[];
}

/** A code in one of the sizes it is printed in, looked at in every setting. */
export interface SizedCode {
  text: string;
  readings: Reading[];
}

/** How far around a code a frame begins, in dots. A hand is never still: what one frame shows badly the next may show. */
const FRAMES = [1, 2];
/** Fine enough to measure to a twelfth of a millimetre. */
const MEASURED_DPI = 300;

/** Looks for codes on pages. The same code in the same size is looked at in every setting only once. */
export class CodeReader {
  readonly #settings: readonly Setting[];
  readonly #sized = new Map<string, SizedCode>();

  /** @param settings in all of them each code of each size is read. */
  constructor(settings: readonly Setting[]) {
    this.#settings = settings;
  }

  /** All that was found, a code and size at a time. */
  get sized(): SizedCode[] {
    return [...this.#sized.values()];
  }

  /**
   * Looks for codes in pictures of a page, drawn once a resolution.
   * @param page counted from 1.
   * @param coarsest the dots an inch of the picture in which codes are looked for, and each is read.
   */
  async readPage(pdf: Uint8Array, page: number, coarsest: number): Promise<PageCodes> {
    const coarse = await drawPage(pdf, page, coarsest);
    const found = await readWithZxing(coarse);
    const codes: PageCodes = { page, readings: [], alone: found.map(({ text }) => text), measures: [] };
    // The other reader takes one code from a picture: it is shown where to look.
    const places = found.map(outlineOf);
    const pictures = new Map([[coarsest, Promise.resolve(coarse)]]);
    const cutAt = async (place: Region, dpi: number): Promise<Picture> => {
      const picture = pictures.get(dpi) ?? drawPage(pdf, page, dpi);
      pictures.set(dpi, picture);
      return cutAround(await picture, scaled(place, dpi / coarsest));
    };
    for (const place of places) {
      let readings: Reading[] = [];
      for (const frame of FRAMES)
        if (readings.length < READERS.length)
          readings = await readIn(await cutAt(grown(place, frame), coarsest), { dpi: coarsest, variant: 'as drawn' });
      codes.readings.push(...readings);
      const cut = await cutAt(place, MEASURED_DPI);
      const measured = inTheMiddle(cut, await readWithZxing(cut)).map((code) => measureCode(cut, code, MEASURED_DPI));
      codes.measures.push(...measured);
      for (const { text, symbol, level } of measured) {
        const key = `${text} ${level} ${Math.round(symbol)} mm`;
        if (this.#sized.has(key)) continue;
        const readings: Reading[] = [];
        this.#sized.set(key, { text, readings });
        for (const setting of this.#settings)
          readings.push(...(await readIn(await cutAt(place, setting.dpi), setting)));
      }
    }
    return codes;
  }
}

async function readIn(cut: Picture, setting: Setting): Promise<Reading[]> {
  const shown = await VARIANTS[setting.variant](cut, setting.dpi);
  const found = { qr: readWithQr(shown), zxing: await readWithZxing(shown) };
  return READERS.flatMap((reader) =>
    inTheMiddle<FoundCode>(shown, found[reader]).map(({ text }) => ({ ...setting, reader, text })),
  );
}

/** Surroundings may hold a code of their own. */
function inTheMiddle<Code extends FoundCode>({ width, height }: Picture, codes: readonly Code[]): Code[] {
  return codes.filter(({ corners }) => {
    const [x, y] = [middle(corners.map((corner) => corner.x)), middle(corners.map((corner) => corner.y))];
    return Math.abs(x - width / 2) < width / 4 && Math.abs(y - height / 2) < height / 4;
  });
}

function middle(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The upright rectangle around a code. */
function outlineOf({ corners }: FoundCode): Region {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function grown({ left, top, right, bottom }: Region, by: number): Region {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function scaled({ left, top, right, bottom }: Region, by: number): Region {
  const [l = 0, t = 0, r = 0, b = 0] = [left, top, right, bottom].map((side) => Math.round(side * by));
  return { left: l, top: t, right: r, bottom: b };
}
