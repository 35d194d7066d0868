import { describe, expect, it } from 'vitest';
import { fontCss } from '../../../scripts/bench/print/font-css.ts';

const faces = [
  { path: '/f/marks.woff2', weight: '400', unicodeRange: 'U+2460-2473, U+25CB' },
  { path: '/f/rare.woff2', weight: '400', unicodeRange: 'U+2603' },
  { path: '/f/whole.woff2', weight: '700' },
] as const;

describe('the font as a style sheet', () => {
  it.each(['①', '⑳', '○'])('has the face that holds %s, and not the others with ranges', (mark) => {
    const css = fontCss(faces, `あ${mark}A`);
    expect(css).toContain('marks.woff2');
    expect(css).not.toContain('rare.woff2');
  });

  it('has the face for all characters last: of those that hold a character, CSS takes the last', () => {
    expect([...fontCss(faces, '①').matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url)).toEqual([
      '/f/marks.woff2',
      '/f/whole.woff2',
    ]);
  });

  it('names family, weight and range of a face', () => {
    expect(fontCss(faces.slice(0, 1), '①')).toBe(
      '@font-face{font-family:"BIZ UDPGothic";font-weight:400;unicode-range:U+2460-2473, U+25CB;' +
        'src:url("/f/marks.woff2") format("woff2")}\n',
    );
  });
});
