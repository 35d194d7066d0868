import { z } from 'zod';

/** What to write for a value of a type, as a mend. */
const MENDS: Readonly<Record<string, string>> = {
  string: 'put it in quotes, as in "110"',
  number: 'write digits, without quotes',
  int: 'write a whole number, without quotes',
  boolean: 'write true or false, without quotes',
  array: 'put each entry on a line of its own that starts with "- "',
  object: 'write its fields on lines of their own, as in "title: …"',
  record: 'write its fields on lines of their own, as in "title: …"',
};

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'whole number',
  boolean: 'true or false',
  array: 'list',
  object: 'group of fields',
  record: 'group of fields',
};

/** Words for what the schemas leave to Zod to say. They continue the name of a field. */
export const plainWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type': {
      const name = NAMES[issue.expected] ?? issue.expected;
      return `is no ${name}: ${MENDS[issue.expected] ?? 'correct it'}`;
    }
    case 'invalid_value':
      return `is none of ${issue.values.join(', ')}: choose one`;
    case 'invalid_union':
      return issue.inst instanceof z.ZodDiscriminatedUnion
        ? `is none of ${kindsOf(issue.inst).join(', ')}: choose one`
        : undefined;
    case 'invalid_key':
      return issue.issues[0]?.message;
    case 'unrecognized_keys':
      return issue.inst instanceof z.ZodObject ? `; known: ${Object.keys(issue.inst.shape).join(', ')}` : '';
    case 'too_small':
      if (issue.origin === 'array')
        return Number(issue.minimum) === 1
          ? 'is empty: add an entry'
          : `has fewer than ${issue.minimum} entries: add one`;
      return `is too small: write a number from ${Number(issue.minimum) + (issue.inclusive ? 0 : 1)}`;
    case 'too_big':
      return `is too large: ${issue.maximum} is the most`;
    default:
      return undefined;
  }
};

/** The values among which the field that tells the kinds of an entry apart must choose. */
function kindsOf({ def }: z.ZodDiscriminatedUnion): string[] {
  return def.options.flatMap((option) => {
    const field = option instanceof z.ZodObject ? (option.shape[def.discriminator] as unknown) : undefined;
    return field instanceof z.ZodLiteral ? [...field.values].map(String) : [];
  });
}
