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
  return formatted(date, language, { dateStyle: 'long' });
}

/**
 * The same without the year, where it is this one.
 * @param today YYYY-MM-DD
 */
export function shortDate(date: string, language: string, today: string): string {
  if (date.slice(0, 4) !== today.slice(0, 4)) return readableDate(date, language);
  return formatted(date, language, { month: 'long', day: 'numeric' });
}

/** Making one takes as long as using it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(date: string, language: string, style: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${style.dateStyle}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Words in a row, as Japanese separates them. */
export function wordList(words: readonly string[]): string {
  return words.join('、');
}
