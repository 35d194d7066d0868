import { overlap } from './box.ts';
import type { Item } from './items.ts';

/**
 * Puts what a page paints into a wished order as far as nobody sees it: what lies on top of something else stays there.
 * @param wish the wished place of each item, from low to high; equal ones stay in their order.
 */
export function reorder<T extends { item: Item; wish: number }>(painted: readonly T[]): T[] {
  const later = painted.map((): number[] => []);
  const waits = painted.map(() => 0);
  painted.forEach(({ item: above }, index) => {
    for (let under = 0; under < index; under += 1) {
      const { item } = painted[under] as T;
      if (!overlap(item.box, above.box) || looksTheSame(item, above)) continue;
      later[under]?.push(index);
      waits[index] = (waits[index] ?? 0) + 1;
    }
  });
  const isFirst = (a: number, b: number) => (painted[a] as T).wish - (painted[b] as T).wish || a - b;
  const ready = painted.flatMap((_, index) => (waits[index] === 0 ? index : []));
  const order: T[] = [];
  while (ready.length > 0) {
    const next = ready.reduce((best, index) => (isFirst(index, best) < 0 ? index : best));
    ready.splice(ready.indexOf(next), 1);
    order.push(painted[next] as T);
    for (const index of later[next] ?? []) {
      waits[index] = (waits[index] ?? 0) - 1;
      if (waits[index] === 0) ready.push(index);
    }
  }
  return order;
}

/** Whether it is the same which of two is on top: both cover in the same one colour. */
function looksTheSame(a: Item, b: Item): boolean {
  return a.style.effects.key === '' && b.style.effects.key === '' && colourOf(a) === colourOf(b) && colourOf(a) !== '';
}

function colourOf(item: Item): string {
  if (item.kind === 'object') return '';
  if (item.kind === 'text') return item.render === 0 ? item.style.fill.key : '';
  if (item.paint === 'S') return item.style.stroke.key;
  return item.paint === 'f' || item.paint === 'f*' ? item.style.fill.key : '';
}
