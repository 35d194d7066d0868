/**
 * Fills {name} places in a text of content/.
 * @throws where the text has a place that no value is given for, so that a reader never sees braces.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the text "${template}" has ${place}, but no value is given for it`);
    return String(value);
  });
}

/**
 * A calendar day as a reader writes it.
 * @param date YYYY-MM-DD
 * @param language a BCP 47 tag; ja gives 2026年10月1日
 */
export function readableDate(date: string, language: string): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Making one takes as long as using it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Words in a row, as Japanese separates them. */
export function wordList(words: readonly string[]): string {
  return words.join('、');
}
