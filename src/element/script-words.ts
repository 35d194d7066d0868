/** The words that a script puts on a page itself, as the attribute data-words that it reads them from. */
export function wordsAttribute<Words extends object, Key extends keyof Words>(
  words: Words,
  keys: readonly Key[],
): string {
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, words[key]])));
}

/** The words on an element, as `wordsAttribute` put them there. */
export function wordsOn<Words>(element: HTMLElement): Words {
  return JSON.parse(element.dataset['words'] ?? '{}') as Words;
}
