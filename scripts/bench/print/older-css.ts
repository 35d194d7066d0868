import { transform } from 'esbuild';
import { splitAtCommas, writeOutIs } from './selectors.ts';

/**
 * Writes a style sheet so that the parsers of print tools can read it, with the same meaning: no nesting, no ranges in
 * media queries (`width >= 48rem`), no `:is()`. (pagedjs-cli 0.4.3 stops at the last two.)
 */
export async function olderCss(css: string): Promise<string> {
  const { code } = await transform(css, { loader: 'css', target: 'chrome80', charset: 'utf8' });
  return code.replace(/([^{};]+)\{/g, (rule, selectors: string) =>
    selectors.includes(':is(') && !selectors.trimStart().startsWith('@')
      ? `\n${splitAtCommas(selectors).flatMap(writeOutIs).join(',\n')} {`
      : rule,
  );
}
