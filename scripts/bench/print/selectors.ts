const IS = ':is(';

/** Splits a list of selectors at its commas, but not at those in brackets. */
export function splitAtCommas(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

/**
 * Writes a selector without `:is()`, as the list of selectors it stands for: `:is(h2, h3) a` becomes `h2 a`, `h3 a`.
 * Each counts with its own specificity, where `:is()` counts with its highest.
 */
export function writeOutIs(selector: string): string[] {
  const start = selector.indexOf(IS);
  if (start < 0) return [selector];
  const end = closingBracket(selector, start + IS.length - 1);
  const [before, after] = [selector.slice(0, start), selector.slice(end + 1)];
  return splitAtCommas(selector.slice(start + IS.length, end)).flatMap((one) => writeOutIs(before + one + after));
}

function closingBracket(text: string, opening: number): number {
  let depth = 0;
  for (let index = opening; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index;
  }
  throw new Error(`a bracket of the selector ${text} is never closed`);
}
