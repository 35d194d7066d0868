import { z } from 'zod';

/** An id: lower-case ASCII words joined by hyphens. It stands in addresses, so it never changes once published. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'is no id: use lower-case letters, digits and single hyphens, as in data-leaks',
  );

/** A text a reader sees: not empty, no space at either end. */
export const text = z
  .string()
  .min(1, 'is empty: write the text')
  .refine((value) => value.trim() === value, 'starts or ends with a space: remove it');

/** A public address. Only https is accepted: every address of the leaflet has it. */
export const httpsUrl = z
  .string()
  .refine(isHttpsUrl, 'is no https address: write it in full, as in https://www.ipa.go.jp/security/')
  .refine(
    (value) => !/^https:\/\/[^/?#]*@/.test(value),
    'holds a name or password before the host: remove it and the @',
  );

/** A Japanese phone number with hyphens (03-5978-7509), a three-digit emergency number (110), or a short one (#9110). */
export const phone = z
  .string()
  .regex(
    /^(0\d{1,4}-\d{1,4}-\d{3,4}|1\d{2}|#\d{4})$/,
    'is no phone number: write digits with hyphens, as in "03-5978-7509", in quotes',
  );

/** A mail address. */
export const mail = z.email('is no mail address: write it as in cs-support@ipa.go.jp');

/** A calendar day as YYYY-MM-DD. That it is not in the future is checked by the content check, which knows today. */
export const date = z.iso.date('is no date: write it as in 2026-10-01, in quotes or not');

function isHttpsUrl(value: string): boolean {
  return /^https:\/\/[^\s]+$/.test(value) && URL.canParse(value) && new URL(value).hostname.includes('.');
}
