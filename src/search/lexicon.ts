import { fold } from './fold.ts';
import { toHiragana } from './kana.ts';

/** The words of the site as its index brings them. */
export interface LexiconData {
  /**
   * Words separated by spaces, each with its reading in folded hiragana where it has kanji: 台帳:だいちよう. The beginning
   * that all forms of a verb share ends in a star: 盗*:ぬす.
   */
  readonly words: string;
  /**
   * Words that mean the same: those that stand on the site, its own first, and others that are typed. A word that changes
   * its ending is followed by what never changes: 切り離す:切り離.
   */
  readonly synonyms: readonly { readonly here: readonly string[]; readonly typed: readonly string[] }[];
  /** What is typed by mistake, and the word that is meant. */
  readonly mistypings: Readonly<Record<string, string>>;
  /** Words that tell by themselves that somebody asks for what the site is about. */
  readonly topics: readonly string[];
  /** Words that say nothing of what is looked for. */
  readonly ignored: readonly string[];
}

/** Something to look for, and how it is called. */
export interface Name {
  /** As readers know it. */
  readonly shown: string;
  /** Folded, without an ending that changes. */
  readonly text: string;
}

/** A word of the site or one that is typed for it. */
export interface Word extends Name {
  /** In hiragana, folded; empty where nobody reads it. */
  readonly reading: string;
  /** The words of the site that mean the same, its own first, without itself. */
  readonly synonyms: readonly Name[];
  /** What its forms share, where its ending changes. */
  readonly stem?: string;
  /** Whether it is only the beginning of a word. */
  readonly isStem?: boolean;
  /** The word that is meant, where this one is a mistake. */
  readonly meant?: string;
  /** Whether it says nothing of what is looked for. */
  readonly ignored?: boolean;
}

/** The words of the site, found by how they begin and by reading. */
export interface Lexicon {
  readonly words: readonly Word[];
  readonly word: (text: string) => Word | undefined;
  /** The words that a text has at a place, longest first. */
  readonly at: (text: string, place: number) => readonly Word[];
  /** The words that are read so. */
  readonly readAs: (reading: string) => readonly Word[];
  /** Whether a word tells by itself that somebody asks for what the site is about. */
  readonly isTopic: (text: string) => boolean;
  /** The length of the longest reading. */
  readonly longestReading: number;
}

/** What folding leaves out at the end of katakana stands in hiragana still. */
const LONG_END = /^(.{3,})ー$/;

/** Makes the words of an index searchable. */
export function createLexicon({ words, synonyms, mistypings, topics, ignored }: LexiconData): Lexicon {
  const all = new Map<string, Word>();
  for (const entry of words.split(' ').filter(Boolean)) {
    const [written = '', reading] = entry.split(':');
    const shown = written.replace('*', '');
    const text = fold(shown);
    all.set(text, { shown, text, reading: reading ?? toHiragana(text), synonyms: [], isStem: shown !== written });
  }
  for (const { here, typed } of synonyms) addGroup(all, here.map(nameOf), typed.map(nameOf));
  for (const [wrong, meant] of Object.entries(mistypings)) {
    const text = fold(wrong);
    all.set(text, { shown: wrong, text, reading: '', synonyms: [], meant });
  }
  const list = [...all.values()];
  const empty = ignored.map((shown) => ({ shown, text: fold(shown), reading: '', synonyms: [], ignored: true }));
  const byStart = grouped([...empty, ...list], ({ text }) => text.charAt(0));
  for (const group of byStart.values()) group.sort((a, b) => b.text.length - a.text.length);
  const byReading = grouped(list, (word) => word.reading);
  const ofTopic = new Set(topics.map(fold).flatMap((text) => [text, all.get(text)?.stem ?? text]));
  return {
    words: list,
    word: (text) => all.get(text),
    at: (text, place) => (byStart.get(text.charAt(place)) ?? []).filter((word) => text.startsWith(word.text, place)),
    readAs: (text) => (text === '' ? [] : (byReading.get(text.replace(LONG_END, '$1')) ?? [])),
    isTopic: (text) => ofTopic.has(text),
    longestReading: Math.max(0, ...list.map((word) => word.reading.length)),
  };
}

/** Makes each word of a group stand for those of the site, whole and without its ending. */
function addGroup(all: Map<string, Word>, here: readonly Name[], typed: readonly Name[]): void {
  for (const name of [...here, ...typed]) {
    const others = here.filter(({ text }) => text !== name.text);
    for (const text of new Set([fold(name.shown), name.text])) {
      const known = all.get(text);
      const synonyms = [...(known?.synonyms ?? []), ...others];
      all.set(text, {
        shown: name.shown,
        text,
        stem: name.text,
        reading: known?.reading ?? toHiragana(text),
        synonyms,
      });
    }
  }
}

function nameOf(entry: string): Name {
  const [shown = '', stem = shown] = entry.split(':');
  return { shown, text: fold(stem) };
}

/** As Map.groupBy, which not every browser has. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
