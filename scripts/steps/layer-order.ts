/** What is used of PostCSS's root of a file of styles. */
interface Root {
  nodes: readonly { type: string; name?: string }[];
  prepend(css: string): unknown;
}

/** The layers of the site's styles, the weakest first (docs/architecture.md). What stands in none is stronger than all. */
const ORDER = '@layer tokens, base, parts, page, print;';

/**
 * Lets every file of styles that has layers say their order: a page loads several, and whichever comes first decides.
 * A PostCSS plugin; the minifier drops what is said twice.
 */
export function layerOrder() {
  return {
    postcssPlugin: 'layer-order',
    OnceExit(root: Root): void {
      if (root.nodes.some(({ type, name }) => type === 'atrule' && name === 'layer')) root.prepend(ORDER);
    },
  };
}
