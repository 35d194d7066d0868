/** A number as briefly as a content stream may have it, without an exponent: `.5`, `-12`. */
export function brief(value: number, decimals = 3): string {
  const rounded = Number(value.toFixed(decimals));
  if (rounded === 0) return '0';
  const written = Number.isInteger(rounded) ? rounded.toFixed(0) : String(rounded);
  if (written.includes('e')) return rounded.toFixed(decimals);
  return written.replace(/^(-?)0\./, '$1.');
}
