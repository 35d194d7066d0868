/** One of several parts of a list, from 1. */
export interface Shard {
  index: number;
  count: number;
}

const MOST = 1000;

/** Reads `2/4`; undefined where it is something else. */
export function readShard(text: string): Shard | undefined {
  const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  return index >= 1 && index <= count && count <= MOST ? { index, count } : undefined;
}

/** The part of a list: its parts follow one another, hold all of it, and nothing twice. */
export function partOf<Value>(list: readonly Value[], { index, count }: Shard): Value[] {
  const start = (part: number) => Math.floor((part * list.length) / count);
  return list.slice(start(index - 1), start(index));
}

/** What stands in the name of a part's files: `-02-of-12`, so that names are in the order of parts; nothing for the whole. */
export function suffixOf(shard: Shard | undefined): string {
  if (!shard) return '';
  return `-${String(shard.index).padStart(String(shard.count).length, '0')}-of-${shard.count}`;
}
