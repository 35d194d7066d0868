import { readFileSync } from 'node:fs';

/** What is used of PostCSS's root of a file of styles. */
interface Root {
  walkDecls(each: (declaration: { value: string }) => void): void;
}

/**
 * Writes the values of design tokens where a style names them, as in `var(--color-neutral-white)`: a reader's browser gets
 * neither their names nor those that nothing uses. A PostCSS plugin.
 * @param files stylesheets that declare each token once. What may change (in the dark, on paper) is none.
 */
export function designTokens(...files: readonly string[]) {
  const tokens = new Map<string, string>();
  for (const file of files)
    for (const [, name = '', value = ''] of readFileSync(file, 'utf8').matchAll(/(--[\w-]+):\s*([^;]+);/g))
      tokens.set(name, value);
  const valued = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/g, (use, name: string) => {
      const value = tokens.get(name);
      return value === undefined ? use : valued(value);
    });
  return {
    postcssPlugin: 'design-tokens',
    OnceExit(root: Root): void {
      root.walkDecls((declaration) => (declaration.value = valued(declaration.value)));
    },
  };
}
