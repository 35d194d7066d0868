/** Properties can refer to others; nobody goes deeper than this. */
const DEPTH = 10;

/**
 * Writes the values of custom properties where they are used, as `:root` sets them: WeasyPrint before 60 drops
 * declarations like `border: 1px solid var(--line)`. What other rules set anew is lost.
 */
export function resolveProperties(css: string): string {
  const values = new Map(
    [...css.matchAll(/:root\s*\{([^}]*)\}/g)].flatMap(([, body = '']) =>
      [...body.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)].map(([, name = '', value = '']) => [name, value.trim()] as const),
    ),
  );
  let resolved = css;
  for (let depth = 0; depth < DEPTH; depth += 1) {
    resolved = resolved.replace(
      /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g,
      (use, name: string, fallback: string | undefined) => values.get(name) ?? fallback ?? use,
    );
  }
  return resolved;
}
