import { LISTS, PLACES } from './groups.ts';

/** What stands in the form: texts by the names of its inputs, as in phone, bank.name and rules.0.url. */
export type Values = Readonly<Record<string, string>>;

const LIST_NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];

/**
 * What is typed as data of a company: nothing that is empty, and no spaces around texts.
 * @returns the data, which may still be wrong, and of each list the places in the form that its entries come from.
 */
export function dataFrom(values: Values): { data: Record<string, unknown>; places: Record<string, number[]> } {
  const typed = new Map(
    Object.entries(values)
      .map(([name, value]) => [name, value.replaceAll(/\s*[\r\n]+\s*/g, '').trim()] as const)
      .filter(([, value]) => value !== ''),
  );
  const data: Record<string, unknown> = {};
  for (const [name, value] of typed) {
    const [field = '', part, ...more] = name.split('.');
    if (more.length > 0) continue;
    if (part === undefined) data[field] = value;
    else data[field] = { ...(data[field] as object | undefined), [part]: value };
  }
  const places: Record<string, number[]> = {};
  for (const list of LIST_NAMES) {
    const entries = PLACES.map((place) =>
      Object.fromEntries(LISTS[list].flatMap((part) => entryOf(typed, part, `${list}.${place}.${part}`))),
    );
    places[list] = PLACES.filter((place) => Object.keys(entries[place] ?? {}).length > 0);
    if (places[list].length > 0) data[list] = places[list].map((place) => entries[place]);
  }
  return { data, places };
}

function entryOf(typed: ReadonlyMap<string, string>, part: string, name: string): [string, string][] {
  const value = typed.get(name);
  return value === undefined ? [] : [[part, value]];
}

/**
 * A company's data, right or wrong, as texts of the form.
 * @param names the names of its inputs.
 * @returns the texts, and what of the data has no place there.
 */
export function valuesFrom(data: object, names: ReadonlySet<string>): { values: Values; lost: string[] } {
  const all = leavesOf(data, '');
  return {
    values: Object.fromEntries(all.filter((leaf) => names.has(leaf[0]) && isText(leaf[1])) as [string, string][]),
    lost: all.filter(([name, value]) => !names.has(name) || !isText(value)).map(([name]) => name),
  };
}

function leavesOf(data: unknown, name: string): [string, unknown][] {
  if (typeof data !== 'object' || data === null) return [[name, data]];
  return Object.entries(data).flatMap(([key, value]) => leavesOf(value, name ? `${name}.${key}` : key));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether two forms say the same. */
export function areSame(one: Values, other: Values): boolean {
  return JSON.stringify(dataFrom(one).data) === JSON.stringify(dataFrom(other).data);
}
