import type { z } from 'zod';
import { valueAt, type Path } from './path.ts';

/**
 * What is left of an entry when everything of the wrong type is taken out. The checks between files read drafts, so that
 * a mistake in one field hides no mistake in another.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly (Draft<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
    : T;

/** Issues after which a value is not of the type the schema says. The others find fault with a value of the right type. */
const WRONG_TYPE: readonly string[] = ['invalid_type', 'invalid_value', 'invalid_union'];

/** The draft of an entry, from its data and what its schema finds. */
export function draftOf<T>(data: unknown, issues: readonly z.core.$ZodIssue[]): Draft<T> {
  const draft: unknown = structuredClone(data);
  for (const { code, path } of issues) {
    if (!WRONG_TYPE.includes(code)) continue;
    const last = path.at(-1);
    if (last === undefined) return {} as Draft<T>;
    const parent = valueAt(draft, path.slice(0, -1) as Path);
    if (typeof parent === 'object' && parent !== null) Object.assign(parent, { [last]: undefined });
  }
  return draft as Draft<T>;
}
