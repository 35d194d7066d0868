import type { Column } from './table.ts';

/** Something that should be no more than a limit; what was not measured has a reason. */
export interface Bar {
  name: string;
  limit: number;
  measured: number | { missing: string };
  show: (value: number) => string;
}

export const BAR_COLUMNS: readonly Column[] = [
  { head: 'Bar' },
  { head: 'Limit', align: 'right' },
  { head: 'Measured', align: 'right' },
  { head: 'Verdict' },
];

/** A bar as a row of a table. */
export function barRow({ name, limit, measured, show }: Bar): string[] {
  if (typeof measured !== 'number') return [name, show(limit), '–', `not measured: ${measured.missing}`];
  return [name, show(limit), show(measured), verdict(measured, limit, show)];
}

/** Whether a limit was held, or by how much it was missed: `missed by 3.0 kB (20 %)`. */
export function verdict(measured: number, limit: number, show: Bar['show']): string {
  if (measured <= limit) return 'held';
  const over = (measured / limit - 1) * 100;
  return `missed by ${show(measured - limit)} (${over < 1 ? '< 1' : Math.round(over)} %)`;
}
