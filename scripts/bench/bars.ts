import type { Column } from './table.ts';

/** Something that should be no more than a limit, or no less where it says so; what was not measured has a reason. */
export interface Bar {
  name: string;
  limit: number;
  /** What the limit is; the most, where nothing is said. */
  side?: 'most' | 'least';
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
export function barRow({ name, limit, side = 'most', measured, show }: Bar): string[] {
  const bound = side === 'least' ? `at least ${show(limit)}` : show(limit);
  if (typeof measured !== 'number') return [name, bound, '–', `not measured: ${measured.missing}`];
  return [name, bound, show(measured), verdict(measured, limit, show, side)];
}

/** Whether a limit was held, or by how much it was missed: `missed by 3.0 kB (20 %)`. */
export function verdict(measured: number, limit: number, show: Bar['show'], side: Bar['side'] = 'most'): string {
  const over = side === 'least' ? limit - measured : measured - limit;
  if (over <= 0) return 'held';
  const share = (over / limit) * 100;
  return `missed by ${show(over)} (${share < 1 ? '< 1' : Math.round(share)} %)`;
}
