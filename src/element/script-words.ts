/**
 * The words that a script puts on a page itself, as the attribute data-words that it reads them from. A feature lists them in a
 * file *-words.ts, whose type both sides share: a key that is no word of content/, or that a script does not get, is an error of
 * types.
 */
export function wordsAttribute<Key extends string>(
  words: Readonly<Record<Key, unknown>>,
  keys: readonly Key[],
): string {
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, words[key]])));
}

/**
 * The words on an element, as `wordsAttribute` put them there.
 * @throws SyntaxError where the page lacks them: page and script are of one build.
 */
export function wordsOn<Words>(element: HTMLElement): Words {
  return JSON.parse(element.dataset['words'] as string) as Words;
}
