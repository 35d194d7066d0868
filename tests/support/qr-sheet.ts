import { measureCode, type CodeMeasures } from './qr-measure.ts';
import { readWithQr, readWithZxing, type FoundCode } from './qr-readers.ts';
import { cutAround, overlap, squareRegions, type Picture, type Region } from './qr-regions.ts';
import { VARIANTS, type Variant } from './qr-variants.ts';
import { drawPage } from './qr.ts';

/** A way of looking at a page. */
export interface Setting {
  dpi: number;
  variant: Variant;
}

/** A code that a reader was shown, with its surroundings. */
export interface Reading extends Setting {
  reader: 'qr' | 'zxing';
  text: string;
}

/** The codes of a page. */
export interface PageCodes {
  /** Counted from 1. */
  page: number;
  readings: Reading[];
  /** What a reader finds by itself on the whole page. */
  alone: string[];
  measures: CodeMeasures[];
}

/** Fine enough to measure to a twelfth of a millimetre. */
const MEASURED_DPI = 300;

/**
 * Looks for codes in pictures of a page, drawn once a resolution.
 * @param page counted from 1.
 * @param settings in the coarsest picture codes are found, in all of them they are read.
 */
export async function readPageCodes(pdf: Uint8Array, page: number, settings: readonly Setting[]): Promise<PageCodes> {
  const coarsest = Math.min(...settings.map(({ dpi }) => dpi));
  const coarse = await drawPage(pdf, page, coarsest);
  const alone = (await readWithZxing(coarse)).map(({ text }) => text);
  const codes: PageCodes = { page, readings: [], alone, measures: [] };
  // Most pages have none, and looking for places takes longer than drawing one.
  const places = alone.length > 0 ? await placesOfCodes(coarse, coarsest) : [];
  if (places.length === 0) return codes;
  for (const dpi of new Set([...settings.map((setting) => setting.dpi), MEASURED_DPI])) {
    const picture = dpi === coarsest ? coarse : await drawPage(pdf, page, dpi);
    for (const place of places) {
      const cut = cutAround(picture, scaled(place, dpi / coarsest));
      for (const { variant } of settings.filter((setting) => setting.dpi === dpi))
        codes.readings.push(...(await readIn(cut, { dpi, variant })));
      if (dpi === MEASURED_DPI)
        codes.measures.push(...inTheMiddle(cut, await readWithZxing(cut)).map((code) => measureCode(cut, code, dpi)));
    }
  }
  return codes;
}

async function readIn(cut: Picture, setting: Setting): Promise<Reading[]> {
  const shown = await VARIANTS[setting.variant](cut, setting.dpi);
  const found = { qr: readWithQr(shown), zxing: await readWithZxing(shown) };
  return (['qr', 'zxing'] as const).flatMap((reader) =>
    inTheMiddle<FoundCode>(shown, found[reader]).map(({ text }) => ({ ...setting, reader, text })),
  );
}

/** Square outlines that a reader's code fills: not a frame around one, not a part. */
async function placesOfCodes(picture: Picture, dpi: number): Promise<Region[]> {
  const places: Region[] = [];
  for (const region of squareRegions(picture, dpi)) {
    if (places.some((place) => overlap(place, region))) continue;
    const cut = cutAround(picture, region);
    const found: FoundCode[] = [...(await readWithZxing(cut)), ...readWithQr(cut)];
    const isFilled = inTheMiddle(cut, found).some(
      ({ corners }) => widthOf(corners) > 0.8 * (region.right - region.left),
    );
    if (isFilled) places.push(region);
  }
  return places;
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

function widthOf(corners: FoundCode['corners']): number {
  const xs = corners.map(({ x }) => x);
  return Math.max(...xs) - Math.min(...xs);
}

function scaled({ left, top, right, bottom }: Region, by: number): Region {
  const [l = 0, t = 0, r = 0, b = 0] = [left, top, right, bottom].map((side) => Math.round(side * by));
  return { left: l, top: t, right: r, bottom: b };
}
