import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** What stands in the margins of a sheet's pages: its title, in a leaflet the chapter's; none where it fills the paper. */
export type Heads = 'title' | 'chapters' | 'none';

/** A folder a layout: Layout.astro, which says what stands in its margins if that is not the title. */
const layouts = import.meta.glob<{ default: AstroComponentFactory; heads?: Heads }>('./*/Layout.astro', {
  eager: true,
});

/**
 * What lays out the sheets of a layout.
 * @throws where no folder bears its name. A booklet has none: it is made of the pages of another PDF.
 */
export function layoutOf(name: string): { Layout: AstroComponentFactory; heads: Heads } {
  const found = layouts[`./${name}/Layout.astro`];
  if (!found) throw new Error(`src/sheets/${name}/Layout.astro is missing: draw the layout, or correct the sheet's`);
  return { Layout: found.default, heads: found.heads ?? 'title' };
}
