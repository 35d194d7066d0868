import { z } from 'zod';
import { namings, type Definition, type Reference } from '../schemas/names.ts';
import type { Path } from './path.ts';

/** A value that names something or is named, by its schema. */
export interface NamedValue {
  readonly defines?: Definition | undefined;
  readonly refersTo?: Reference | undefined;
  /** Undefined where it is missing or of the wrong type, so that nobody knows what it would name. */
  readonly value: string | undefined;
  readonly path: Path;
}

/** Goes through a draft beside its schema and gives every value that names something or is named. */
export function* namedValuesIn(schema: unknown, draft: unknown, path: Path = []): Generator<NamedValue> {
  if (!(schema instanceof z.ZodType)) return;
  const naming = namings.get(schema);
  if (naming) yield { ...naming, value: typeof draft === 'string' ? draft : undefined, path };
  const fields = isFields(draft) ? draft : undefined;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    if (draft !== undefined) yield* namedValuesIn(schema.unwrap(), draft, path);
  } else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape)) yield* namedValuesIn(field, fields?.[key], [...path, key]);
  } else if (schema instanceof z.ZodArray) {
    const items: unknown[] = Array.isArray(draft) ? draft : [undefined];
    for (const [index, item] of items.entries()) yield* namedValuesIn(schema.element, item, [...path, index]);
  } else if (schema instanceof z.ZodRecord) {
    for (const [key, value] of fields ? Object.entries(fields) : [[undefined, undefined] as const]) {
      yield* namedValuesIn(schema.keyType, key, key === undefined ? path : [...path, key]);
      yield* namedValuesIn(schema.valueType, value, key === undefined ? path : [...path, key]);
    }
  } else if (schema instanceof z.ZodDiscriminatedUnion) {
    yield* namedValuesIn(optionOf(schema, fields), draft, path);
  }
}

/** The schema of the kind that an entry says it is. */
function optionOf({ def }: z.ZodDiscriminatedUnion, fields: Readonly<Record<string, unknown>> | undefined): unknown {
  return def.options.find((option) => {
    const kind: unknown = option instanceof z.ZodObject && option.shape[def.discriminator];
    return kind instanceof z.ZodLiteral && kind.safeParse(fields?.[def.discriminator]).success;
  });
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
