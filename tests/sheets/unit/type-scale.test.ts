import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SCALE = 'src/sheets/tokens.css';
/** Margins know no variables (running heads), and are told their size in points. */
const PAGE_RULE = /@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g;
/** A size of type that is said in points where it is used. */
const LITERAL = /(?:^|[\s;{])(font(?:-size)?:[^;}]*\d(?:\.\d+)?pt[^;}]*)/g;

describe('the type of the sheets', () => {
  const styles = globSync('src/sheets/**/*.{css,astro}').map((path) => path.replaceAll('\\', '/'));

  it.each(styles.filter((path) => path !== SCALE))('%s takes its sizes from the print scale', (path) => {
    const rules = readFileSync(path, 'utf8').replace(PAGE_RULE, '');
    expect([...rules.matchAll(LITERAL)].map(([, size]) => size)).toEqual([]);
  });
});
