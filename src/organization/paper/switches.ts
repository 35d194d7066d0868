/**
 * What a company may have or not, and that takes room on a sheet only where it is there: the body's `data-own-has` names those that
 * there are, and is all that the layout of a sheet asks (places.css). Astro sets it, the browser (element/own-print.ts), and
 * scripts/personalize/, which prints a sheet once for each set of those that the sheet has places for.
 */
export const SWITCHES = ['name', 'qr', 'logo'] as const;

/** What `data-own-has` says of a company whose texts are these. */
export function ownHas(fields: { has: (field: string) => boolean }): string {
  return SWITCHES.filter((field) => fields.has(field)).join(' ');
}
