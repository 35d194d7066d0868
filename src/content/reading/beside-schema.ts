import { z } from 'zod';
import type { Path } from './path.ts';

/** A value with what its schema says of it. */
export interface Schemed {
  readonly schema: z.ZodType;
  /** Undefined where it is missing or of the wrong type. */
  readonly value: unknown;
  readonly path: Path;
  /** What the schemas around it and its own say it is. */
  readonly described: string;
}

/**
 * Goes through a draft beside its schema: every value with its schema, and keys of records as values too. What is missing
 * comes as undefined, unless it may be missing.
 */
export function* besideSchema(schema: unknown, value: unknown, path: Path = [], above = ''): Generator<Schemed> {
  if (!(schema instanceof z.ZodType)) return;
  const described = `${above} ${schema.description ?? ''}`;
  yield { schema, value, path, described };
  const fields = isFields(value) ? value : undefined;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    if (value !== undefined) yield* besideSchema(schema.unwrap(), value, path, described);
  } else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape))
      yield* besideSchema(field, fields?.[key], [...path, key], described);
  } else if (schema instanceof z.ZodArray) {
    const items: unknown[] = Array.isArray(value) ? value : [undefined];
    for (const [index, item] of items.entries()) yield* besideSchema(schema.element, item, [...path, index], described);
  } else if (schema instanceof z.ZodRecord) {
    for (const [key, item] of Object.entries(fields ?? {})) {
      yield* besideSchema(schema.keyType, key, [...path, key], described);
      yield* besideSchema(schema.valueType, item, [...path, key], described);
    }
    if (!fields) yield* besideSchema(schema.keyType, undefined, path, described);
  } else if (schema instanceof z.ZodDiscriminatedUnion) {
    yield* besideSchema(optionOf(schema, fields), value, path, described);
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
