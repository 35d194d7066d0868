import { problemAt } from '../reading/entry.ts';
import { placedIn, sourcesOf, textsOf, type Check } from './check.ts';

/**
 * What no text may hold: control characters but tab and line break, signs that turn the writing direction (a name could
 * be shown backwards), line separators, halves of characters, and what a wrong encoding leaves behind (U+FFFD).
 */
const UNWANTED = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]|\p{Cs}/u;

/** Texts hold only what a reader sees. */
export const textsAreVisible: Check = (content) => [
  ...placedIn(sourcesOf(content).flatMap(({ entries }) => entries)).flatMap((place) => {
    const fault = faultOf(typeof place.value === 'string' ? place.value : String(place.at.at(-1) ?? ''));
    return fault ? [problemAt(place, place.at, fault)] : [];
  }),
  ...textsOf(content).flatMap(({ file, body }) =>
    body.split('\n').flatMap((text, index) => {
      const fault = faultOf(text);
      return fault ? [{ file: file.path, line: index + 1, message: fault }] : [];
    }),
  ),
];

function faultOf(text: string): string | undefined {
  const code = UNWANTED.exec(text)?.[0].codePointAt(0);
  if (code === undefined) return undefined;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `holds ${name}, a sign that nobody sees or that was read wrongly: remove it or write the letter again`;
}
