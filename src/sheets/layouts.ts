import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** What is special about the sheets of a layout: src/sheets/LAYOUT/traits.ts, where something is. */
export interface Traits {
  /** What stands in the margins of its pages: the sheet's title, or nothing, where it has no margins. */
  readonly heads: 'title' | 'none';
}

/** A folder a layout. */
const layouts = import.meta.glob<AstroComponentFactory>('./*/Layout.astro', { eager: true, import: 'default' });
const traits = import.meta.glob<Traits>('./*/traits.ts', { eager: true, import: 'traits' });

/**
 * What lays out the sheets of a layout.
 * @throws where no folder bears its name. A booklet has none: it is made of the pages of another PDF.
 */
export function layoutOf(name: string): Traits & { readonly Layout: AstroComponentFactory } {
  const Layout = layouts[`./${name}/Layout.astro`];
  if (!Layout) throw new Error(`src/sheets/${name}/Layout.astro is missing: draw the layout, or correct the sheet's`);
  return { Layout, ...(traits[`./${name}/traits.ts`] ?? { heads: 'title' }) };
}
