// Functions that run inside the page: puppeteer sends their text, so they use nothing from outside themselves.
import type { Face } from './faces.ts';

/** Adds the font before the page is laid out, and starts loading the faces every sheet needs. */
export function addFaces(family: string, origin: string, faces: readonly Face[]): void {
  for (const { path, weight, unicodeRange } of faces) {
    const face = new FontFace(family, `url("${origin}${path}")`, { weight, ...(unicodeRange && { unicodeRange }) });
    document.fonts.add(face);
    if (!unicodeRange) face.load().catch(() => undefined);
  }
}

/**
 * Waits until images and fonts are there. Marks that only a style sheet holds (`content` of a margin box) are laid out
 * when the page is printed, too late to load a face: their faces are asked for here.
 * @returns what could not be loaded.
 */
export async function settle(family: string): Promise<string[]> {
  const problems: string[] = [];
  const images = [...document.images].map(async (image) => {
    image.loading = 'eager';
    await image.decode().catch(() => problems.push(`the image ${image.getAttribute('src') ?? ''} cannot be shown`));
  });
  const css = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('');
  const marks = [...new Set(css)]
    .filter((character) => /[^\u0000-\u00ff\u3040-\u30ff\u4e00-\u9fff]/.test(character))
    .join('');
  const loads = ['400', '700'].flatMap((weight) => {
    const font = `${weight} 1em "${family}"`;
    return [document.fonts.load(font, 'あA1'), ...(marks ? [document.fonts.load(font, marks)] : [])];
  });
  await Promise.allSettled([...images, ...loads]);
  // Asking for a size lays the page out, and so starts loading the faces its text needs.
  document.documentElement.getBoundingClientRect();
  await document.fonts.ready;
  const faces = [...document.fonts].filter((face) => face.family.replaceAll('"', '') === family);
  for (const face of faces.filter(({ status }) => status === 'error')) {
    problems.push(`the font ${family} ${face.weight} (${face.unicodeRange.slice(0, 20)}) did not load`);
  }
  const loaded = new Set(faces.filter(({ status }) => status === 'loaded').map(({ weight }) => weight));
  for (const weight of ['400', '700'])
    if (!loaded.has(weight)) problems.push(`the font ${family} ${weight} is not there`);
  return problems;
}

/**
 * Puts a space into each cell of a table that holds nothing: Chromium leaves a cell that paints nothing out of the tags,
 * and all after it move up. Out of the flow, so that no row grows.
 */
export function fillCells(): void {
  for (const cell of document.querySelectorAll('td, th')) {
    const paints = /[^\t\n\r \u200B-\u200D\u2060\uFEFF]/.test(cell.textContent);
    if (paints || cell.querySelector('img, svg, input') !== null) continue;
    const space = document.createElement('span');
    space.style.position = 'absolute';
    space.textContent = '\u3000';
    cell.append(space);
  }
}

/** The fragments whose page numbers the sheet wants to name. */
export function wantedPages(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-page-of]')].map(
    (element) => element.dataset['pageOf'] ?? '',
  );
}

/** Writes page numbers where the sheet wants them. */
export function writePages(numbers: Readonly<Record<string, number>>): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    element.textContent = String(numbers[element.dataset['pageOf'] ?? '']);
  }
}

/**
 * Names the characters of the page that the font has no glyph for: those that look like one nobody has.
 * @returns each with its number, as in `🔒 (U+1F512)`.
 */
export function withoutGlyph(family: string): string[] {
  const canvas = Object.assign(document.createElement('canvas'), { width: 48, height: 48 });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [];
  context.font = `32px "${family}"`;
  const look = (character: string): string => {
    context.clearRect(0, 0, 48, 48);
    context.fillText(character, 4, 36);
    return canvas.toDataURL();
  };
  const css = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('');
  const box = look('\u{10fffd}');
  const characters = [...new Set(document.body.textContent + css)].filter((character) => look(character) === box);
  return characters.map(
    (character) => `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase() ?? ''})`,
  );
}
