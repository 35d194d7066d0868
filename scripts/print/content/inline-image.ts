import { CLASS, REGULAR } from './characters.ts';
import { isName, type Dictionary, type Operand } from './operations.ts';

/** Components of a pixel, by colour space (ISO 32000-1, table 93). */
const COMPONENTS: Readonly<Record<string, number>> = {
  DeviceGray: 1,
  G: 1,
  DeviceRGB: 3,
  RGB: 3,
  DeviceCMYK: 4,
  CMYK: 4,
};

/**
 * How many bytes of an inline image stand before its EI (ISO 32000-1, 8.9.7): as many as it says (`L`, of PDF 2.0), as
 * its pixels take where nothing is compressed, or those up to the first EI that stands alone.
 * @param start the place of the first byte.
 * @returns undefined where no EI follows.
 */
export function inlineImageLength(text: string, start: number, entries: Dictionary): number | undefined {
  const known = entry(entries, 'L', 'Length') ?? plainLength(entries);
  if (typeof known === 'number' && endsAt(text, start + known)) return known;
  for (let at = text.indexOf('EI', start); at >= 0; at = text.indexOf('EI', at + 1)) {
    if (!/\s/.test(text[at - 1] ?? '') || !isBoundary(text, at + 2)) continue;
    return at - 1 - start;
  }
  return undefined;
}

function plainLength(entries: Dictionary): number | undefined {
  if (entry(entries, 'F', 'Filter') !== undefined) return undefined;
  const [width, height] = [entry(entries, 'W', 'Width'), entry(entries, 'H', 'Height')];
  const isMask = entry(entries, 'IM', 'ImageMask') === true;
  const bits = isMask ? 1 : entry(entries, 'BPC', 'BitsPerComponent');
  const components = isMask ? 1 : componentsOf(entry(entries, 'CS', 'ColorSpace'));
  if (typeof width !== 'number' || typeof height !== 'number' || typeof bits !== 'number') return undefined;
  return components === undefined ? undefined : height * Math.ceil((width * bits * components) / 8);
}

/** An indexed colour space is an array, and a pixel of it one number. */
function componentsOf(space: Operand | undefined): number | undefined {
  if (Array.isArray(space)) return 1;
  return isName(space) ? COMPONENTS[space.name] : undefined;
}

function endsAt(text: string, at: number): boolean {
  const rest = /^\s*EI/.exec(text.slice(at, at + 16));
  return rest !== null && isBoundary(text, at + rest[0].length);
}

function isBoundary(text: string, at: number): boolean {
  return at >= text.length || CLASS[text.charCodeAt(at)] !== REGULAR;
}

function entry(entries: Dictionary, short: string, long: string): Operand | undefined {
  return entries.get(short) ?? entries.get(long);
}
