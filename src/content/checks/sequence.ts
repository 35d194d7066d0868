/** A break in a numbering that should run from 1 without gap or double. */
export interface Break<T> {
  readonly item: T;
  /** The item that has the same number. */
  readonly like?: T;
  /** The number before this one that nobody has. */
  readonly lacking?: number;
}

/** Where a numbering breaks. */
export function breaksIn<T>(items: readonly T[], numberOf: (item: T) => number): Break<T>[] {
  const groups = [...Map.groupBy(items, numberOf)].sort(([a], [b]) => a - b);
  return groups.flatMap(([number, [first, ...others]], index) => {
    if (first === undefined) return [];
    const before = groups[index - 1]?.[0] ?? 0;
    const gap = number > before + 1 ? [{ item: first, lacking: before + 1 }] : [];
    return [...gap, ...others.map((item) => ({ item, like: first }))];
  });
}
