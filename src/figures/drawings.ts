import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const drawings = import.meta.glob<AstroComponentFactory>('./*/*.astro', { eager: true, import: 'default' });

/**
 * The drawing of a panel of a figure.
 * @throws where nobody has drawn it.
 */
export function drawingOf(figure: string, panel: string): AstroComponentFactory {
  const drawing = drawings[`./${figure}/${panel}.astro`];
  if (!drawing)
    throw new Error(`src/figures/${figure}/${panel}.astro is missing: draw the panel or remove it from content`);
  return drawing;
}
