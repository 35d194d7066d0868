/** Rules that do not fit a leaflet for people in alarm or without a computer's words, each with the reason. */
export const RULES_OFF: ReadonlySet<string> = new Set([
  // Who is not sure is who is written for: «感染したかもしれない».
  'ja/ja-no-weak-phrase',
  // Names of authorities and terms of the law are as long as they are: 個人情報保護委員会.
  'ja/max-kanji-continuous-len',
  // Labels of two parts and titles of a calendar end without one: «経営者の方へ。どこまで進み、次に何をするか».
  'ja/ja-no-mixed-period',
  // Words that count nothing stay as they are: «一つずつ», «二つ折り». Numbers are digits all the same.
  'ja/arabic-kanji-numbers',
  // A result stands as in a test: «正解 5 / 7問».
  'spacing/ja-no-space-around-slash',
  // A box to fill in («［　］»), and an address after a name.
  'spacing/ja-no-space-around-parentheses',
  // Names of works and organizations keep the spaces that they have: «内閣官房 内閣サイバーセキュリティセンター».
  'spacing/ja-space-between-half-and-full-width',
  'spacing/ja-no-space-between-full-width',
]);

/** Rules that ask for whole sentences: labels, headings and parts of lists are none. */
export const SENTENCE_RULES: ReadonlySet<string> = new Set(['ja/no-exclamation-question-mark']);

/** What rules are told beyond what their preset says. */
export const OPTIONS: ReadonlyMap<string, object> = new Map<string, object>([
  // The parts of «すぐに», «〜ことがあります», «〜も〜も» and «〜ではありません» count as particles: there they may come twice.
  ['ja/no-doubled-joshi', { allow: ['も', 'や', 'か', 'に', 'が', 'は'] }],
  // Dots in the place of a password, and «長押しして».
  ['ja/ja-no-successive-word', { allow: ['●', 'し', '一つ'] }],
  // A list of five things in a line is still one sentence to read.
  ['ja/max-ten', { max: 5 }],
]);
