// A browser loads these schemas, too: of a namespace it gets what they use, of `{ z }` all of zod.
import * as z from 'zod';

export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'is no id: use lower-case letters, digits and single hyphens, as in data-leaks',
  )
  .describe('An id: lower-case words joined by hyphens. It stands in addresses, so it never changes once published.');

export const text = z
  .string()
  .min(1, 'is empty: write the text')
  .refine((value) => value.trim() === value, 'starts or ends with a space: remove it')
  .describe('A text a reader sees: not empty, no space at either end.');

export const deed = text
  .refine(
    (value) => !/(ない|ません|ず)。?$/.test(value),
    'stands under «do not» and says not to: write the deed itself, as in 電源を切る',
  )
  .describe(
    'Something not to do, the deed itself: 電源を切る. Under a heading that says not to, a sentence that says so too (電源を切らない) would order it.',
  );

/** A list in which nothing stands twice. */
export function distinct<Schema extends z.ZodArray>(list: Schema): Schema {
  return list.superRefine((values, context) => {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index)
        context.addIssue({ code: 'custom', path: [index], message: 'stands there already: name it once' });
    });
  });
}

/** What the printed leaflet says is shown beside what holds today: neither stands alone. */
export function printedWithToday<Schema extends z.ZodObject>(words: Schema): Schema {
  return words.superRefine((value, context) => {
    const pair = ['printed', 'today'];
    const [lacking, ...more] = pair.filter((field) => value[field] === undefined);
    const [given] = pair.filter((field) => field !== lacking);
    if (lacking === undefined || given === undefined || more.length > 0) return;
    const message = `stands without ${lacking}: add "${lacking}: …", or remove ${given}`;
    context.addIssue({ code: 'custom', path: [given], message });
  });
}

const NO_ADDRESS = 'is no https address: write it in full, as in https://www.ipa.go.jp/security/';

export const httpsUrl = z
  .string()
  .regex(/^https:\/\/\S+$/, NO_ADDRESS)
  .refine((value) => URL.canParse(value) && new URL(value).hostname.includes('.'), NO_ADDRESS)
  .refine(
    (value) => !/^https:\/\/[^/?#]*@/.test(value),
    'holds a name or password before the host: remove it and the @',
  )
  .describe('A public address, in full. Only https is accepted: every address of the leaflet has it.');

export const phone = z
  .string()
  .regex(
    /^(0\d{1,4}-\d{1,4}-\d{3,4}|1\d{2}|#\d{4})$/,
    'is no phone number: write digits with hyphens, as in "03-5978-7509", in quotes',
  )
  .describe(
    'A Japanese phone number with hyphens (03-5978-7509), an emergency number (110) or a short one (#9110), in quotes.',
  );

export const mail = z.email('is no mail address: write it as in cs-support@ipa.go.jp').describe('A mail address.');

// That it is not in the future is checked by the content check, which knows today.
export const date = z.iso
  .date('is no date: write it as in 2026-10-01, in quotes or not')
  .describe('A calendar day that has come, as YYYY-MM-DD.');
