/** The way to a value in a file: keys of fields and places in lists, from 0. */
export type Path = readonly (string | number)[];

/** The value a path leads to; undefined where it leads nowhere. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (isCollection(value) ? value[key] : undefined), data);
}

/** A path as a person reads it, entries counted from 1: `contacts.2.url`. */
export function fieldName(path: Path, list?: string): string | undefined {
  const words = path.map((key) => (typeof key === 'number' ? key + 1 : key));
  // The entries of a file that is one list have no name of their own: it lends them its own.
  if (list !== undefined && typeof path[0] === 'number') words.unshift(list);
  return words.length > 0 ? words.join('.') : undefined;
}

/** Every value in some data with the way to it, itself included. */
export function* valuesIn(data: unknown, path: Path = []): Generator<{ value: unknown; path: Path }> {
  yield { value: data, path };
  if (!isCollection(data)) return;
  for (const [key, value] of Object.entries(data)) {
    yield* valuesIn(value, [...path, Array.isArray(data) ? Number(key) : key]);
  }
}

function isCollection(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
