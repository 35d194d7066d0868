import { describe, expect, it } from 'vitest';
import { olderCss } from '../../../scripts/bench/print/older-css.ts';
import { resolveProperties } from '../../../scripts/bench/print/properties.ts';
import { splitAtCommas, writeOutIs } from '../../../scripts/bench/print/selectors.ts';

describe('a selector with :is()', () => {
  it.each([
    ['.a', ['.a']],
    [':is(h2, h3) a', ['h2 a', 'h3 a']],
    ['.a :is(.b, .c) > :is(p)', ['.a .b > p', '.a .c > p']],
    [':is(ul:not(.x, .y), ol) li', ['ul:not(.x, .y) li', 'ol li']],
    [':is(:is(a, b), c)', ['a', 'b', 'c']],
  ])('%s is written out', (selector, expected) => {
    expect(writeOutIs(selector)).toEqual(expected);
  });

  it('with a bracket that is never closed is an error', () => {
    expect(() => writeOutIs(':is(a, b')).toThrow('never closed');
  });
});

describe('a list of selectors', () => {
  it('is split at its own commas only', () => {
    expect(splitAtCommas('a, :not(b, c) d,e')).toEqual(['a', ':not(b, c) d', 'e']);
  });
});

describe('a style sheet for older parsers', () => {
  it('has no range in its media queries', async () => {
    const css = await olderCss('@media print, (width >= 48rem) { p { color: red } }');
    expect(css).toMatch(/@media print, \(min-width: 48rem\) \{\s*p \{\s*color: red;?\s*\}\s*\}/);
  });

  it('has no :is(), wherever the rule stands', async () => {
    const css = await olderCss(
      '.a :is(b, i) + p { margin: 0 } @media print { x { margin: 0 } :is(u, s) { margin: 0 } }',
    );
    expect(css.replace(/\s+/g, ' ')).toContain('.a b + p, .a i + p {');
    expect(css.replace(/\s+/g, ' ')).toContain('x { margin: 0; } u, s {');
    expect(css).not.toContain(':is(');
  });

  it('keeps the boxes in the margins of pages', async () => {
    const css = await olderCss('@page a { size: A4; @top-left { content: "あ" } }');
    expect(css.replace(/\s+/g, ' ')).toContain('@page a { size: A4; @top-left { content: "あ"; } }');
  });
});

describe('custom properties', () => {
  it('are written out, also where one refers to another', () => {
    const css = ':root { --ink: #111; --line: 1px solid var(--ink) } p { border: var(--line) }';
    expect(resolveProperties(css)).toContain('p { border: 1px solid #111 }');
  });

  it('that are not set take the value that stands in for them', () => {
    expect(resolveProperties('p { color: var(--none, red) }')).toBe('p { color: red }');
  });

  it('that nobody sets stay as they are', () => {
    expect(resolveProperties('p { color: var(--none) }')).toBe('p { color: var(--none) }');
  });
});
