import type { Bar } from '../bars.ts';
import { kilobytes, seconds } from '../figures.ts';
import type { ToolResult } from './results.ts';
import type { SetResult } from './whole-set.ts';

/** Bytes that a page may take. */
export const PAGE_BYTES = 15_000;
/** Milliseconds that the whole set may take. */
const SET_MS = 15_000;
/** Our time as a share of that of others, by how their names begin. */
const SHARES = { 'Vivliostyle CLI': 1 / 4, 'pagedjs-cli': 1 / 2 };

/** What printing is to keep to. */
export function printBars(ours: ToolResult, others: readonly ToolResult[], set: SetResult): Bar[] {
  const shares = Object.entries(SHARES).map(([name, limit]) => {
    const other = others.find((result) => result.name.startsWith(name));
    const measured = other ? ours.median / other.median : { missing: `${name} did not print it` };
    return { name: `leaflet: our time ÷ that of ${name}`, limit, measured, show: (value: number) => value.toFixed(2) };
  });
  const [bytes, pages] = (['bytes', 'pages'] as const).map((key) => set.sheets.reduce((sum, it) => sum + it[key], 0));
  const perPage = { limit: PAGE_BYTES, show: kilobytes };
  return [
    ...shares,
    { name: 'whole set: time', limit: SET_MS, measured: set.median, show: seconds },
    { name: 'leaflet: bytes a page', measured: ours.leaflet.bytes / ours.leaflet.pages, ...perPage },
    { name: 'whole set: bytes a page', measured: (bytes ?? 0) / (pages ?? 1), ...perPage },
  ];
}
