/** Digits with what people put between them; a # before a short number. No words: 内線 1234 is dialled by hand. */
const DIALLED = /^#?[\d\s()+-]+$/;
/** What looks like a hyphen in a number. */
const DASHES = /[‐‑‒–—―−ー]/g;

/**
 * A phone number as a link: tel:0359787509. The mark of a short number would start a fragment (RFC 3986): #9110 is
 * tel:%239110.
 * @returns undefined where the text is more than a number, as an extension is.
 */
export function phoneLink(phone: string): string | undefined {
  const plain = phone.normalize('NFKC').replaceAll(DASHES, '-').trim();
  return DIALLED.test(plain) ? `tel:${plain.replaceAll(/[\s()-]/g, '').replace('#', '%23')}` : undefined;
}

/** A mail address as a link. */
export function mailLink(mail: string): string {
  return `mailto:${mail}`;
}

/**
 * The first number in a text that a telephone can dial, as a link.
 * @param text as people in a company write it: 03-1234-5678（内線 12）.
 * @returns undefined where there is none, as in 内線 1234.
 */
export function phoneIn(text: string): string | undefined {
  const [number] =
    /(?<![\d-])0\d{1,4}-\d{1,4}-\d{3,4}(?![\d-])|(?<!\d)0\d{9,10}(?!\d)/.exec(text.normalize('NFKC')) ?? [];
  return phoneLink(text) ?? (number && phoneLink(number));
}
