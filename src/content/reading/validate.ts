import type { z } from 'zod';
import { draftOf, type Draft } from './draft.ts';
import { valueAt, type Path } from './path.ts';
import { plainWords } from './plain-words.ts';

/** What a schema says of some data. */
export interface Validation<T> {
  /** The entry; undefined where it has faults. */
  readonly value: T | undefined;
  readonly draft: Draft<T>;
  readonly faults: readonly { path: Path; message: string }[];
}

/** Holds data against a schema and says in plain words what does not fit. */
export function validate<Schema extends z.ZodType<object>>(schema: Schema, data: unknown): Validation<z.infer<Schema>> {
  const { success, data: value, error } = schema.safeParse(data, { error: plainWords });
  const issues = success ? [] : error.issues;
  return { value, draft: draftOf(data, issues), faults: issues.flatMap((issue) => faultsOf(issue, data)) };
}

function faultsOf(issue: z.core.$ZodIssue, data: unknown): { path: Path; message: string }[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `is not a known field: remove it or correct its name${issue.message}`,
    }));
  }
  const value = valueAt(data, path);
  if (issue.code !== 'custom' && value === undefined)
    return [{ path, message: `is missing: add "${String(path.at(-1))}: …"` }];
  if (issue.code !== 'custom' && value === null)
    return [{ path, message: 'has no value: write one, or remove the line where it may be left out' }];
  return [{ path, message: quoted(value) + issue.message }];
}

/** A text before what is wrong with it. Other values stand in the message or are plain from the line. */
export function quoted(value: unknown): string {
  if (typeof value !== 'string' || value === '') return '';
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}" `.replaceAll('\n', ' ');
}
