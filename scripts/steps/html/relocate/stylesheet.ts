import { relativeReference } from './relative.ts';

/** Makes every url(/…) of a stylesheet relative to it. */
export function relocateStylesheet(css: string, file: string): string {
  return css.replace(
    /url\(\s*(["']?)(\/[^"')]*)\1\s*\)/g,
    (_, quote: string, reference: string) => `url(${quote}${relativeReference(reference, file)}${quote})`,
  );
}
