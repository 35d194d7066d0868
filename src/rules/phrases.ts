/** Where a word begins: behind a space, in katakana behind other letters, and behind a particle or a verb. */
const START =
  /(?<= )|(?<=[\p{Script=Hiragana}\p{Script=Han}])(?=\p{Script=Katakana})|(?<=[のにとをがはでへやる])(?=[\p{Script=Han}おご])/u;

/**
 * Cuts a name in Japanese where a line of it may end. Names of authorities are chains of kanji and katakana in which
 * browsers see no phrases (`word-break: auto-phrase`) and break within a word.
 * @returns the pieces, which together are the name.
 */
export function phrasesOf(name: string): string[] {
  return name.split(START);
}
