// Functions that run inside the page: puppeteer sends their text, so they use nothing from outside themselves.

/** Adds the font before the page is laid out. */
export function addFaces(family: string, faces: readonly { weight: string; source: string }[]): void {
  for (const { weight, source } of faces) document.fonts.add(new FontFace(family, source, { weight }));
}

/**
 * Keeps the page from being laid out while it loads: in the width of the window, which no paper has, that takes a quarter
 * of the time of printing it.
 */
export function hide(): void {
  const hidden = new CSSStyleSheet();
  hidden.replaceSync('html { display: none !important }');
  document.adoptedStyleSheets = [hidden];
}

/** Shows it again. */
export function show(): void {
  document.adoptedStyleSheets = [];
}

/**
 * Waits until images and fonts are there. Margin boxes are laid out when the page is printed, too late to load a face: all
 * are asked for here.
 * @returns what could not be loaded.
 */
export async function settle(family: string): Promise<string[]> {
  const problems: string[] = [];
  const images = [...document.images].map(async (image) => {
    image.loading = 'eager';
    await image.decode().catch(() => problems.push(`the image ${image.getAttribute('src') ?? ''} cannot be shown`));
  });
  const faces = [...document.fonts].filter((face) => face.family.replaceAll('"', '') === family);
  const loads = faces.map(async (face) => {
    await face.load().catch(() => problems.push(`the font ${family} ${face.weight} did not load`));
  });
  await Promise.all([...images, ...loads]);
  if (faces.length === 0) problems.push(`the font ${family} is not there`);
  await document.fonts.ready;
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
