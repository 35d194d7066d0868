import { z } from 'zod';
import { id } from './primitives.ts';

/** What an id may name: the entries of a source, or what schemas define within entries. */
export type Target =
  | 'chapters'
  | 'checklists'
  | 'contacts'
  | 'figures'
  | 'handbook'
  | 'quiz'
  | 'references'
  | 'roles'
  | 'sheets'
  | 'headings'
  | 'incidents'
  | 'items'
  | 'incidentSources'
  | 'siteAddresses'
  | 'staffChanges'
  | 'tasks';

/** A value by which something is named: no other has it, in all of content/. */
export interface Definition {
  readonly target: Target;
  /** How to mend one that stands twice. */
  readonly twice: string;
}

/** A value that names something: it must be there. */
export interface Reference {
  readonly target: Target;
  /** Words that may stand there instead. */
  readonly or?: readonly string[];
  /** Set where none may be named twice: how to mend that. */
  readonly twice?: string;
  /** Set where all must be named: what is said of one that is not. {id} and {file}, which should name it, are filled in. */
  readonly each?: string;
}

/** What schemas say of a value beyond its form. src/content/checks/names.ts follows it. */
export const namings = z.registry<Naming>();

export interface Naming {
  readonly defines?: Definition | undefined;
  readonly refersTo?: Reference | undefined;
}

/** The id of something that others name. */
export function defines<Schema extends z.ZodType = typeof id>(
  target: Target,
  { schema = id as unknown as Schema, twice = 'give each its own id' }: { schema?: Schema; twice?: string } = {},
): Schema {
  return register(schema, { defines: { target, twice } });
}

/** An id that names something. */
export function refersTo<Schema extends z.ZodType = typeof id>(
  target: Target,
  { schema = id as unknown as Schema, ...more }: { schema?: Schema } & Omit<Reference, 'target'> = {},
): Schema {
  return register(schema, { refersTo: { target, ...more } });
}

/** A copy that says so: the schema itself may stand elsewhere too. */
function register<Schema extends z.ZodType>(
  schema: Schema,
  naming: Naming,
): Schema {
  const copy = schema.clone() as Schema;
  namings.add(copy, naming);
  return copy;
}
