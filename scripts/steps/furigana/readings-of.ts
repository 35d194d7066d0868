import { annotate, COUNTER, hasHan } from '../../../src/furigana/annotate.ts';
import type { Readings } from '../../../src/content/schemas/readings.ts';
import { toHiragana } from '../../../src/search/kana.ts';
import type { Analyse } from '../search/readings.ts';

interface Word {
  readonly written: string;
  /** Empty where nothing is to be read over it. */
  readonly reading: string;
}

const DIGIT_END = /[0-9０-９]$/;

/**
 * The readings by which the page itself can write furigana: each word as it is read most often, and words together where the
 * longest word that is known would be another than the analyser found.
 * @param given goes before what the analyser says.
 */
export function readingsOf(texts: Iterable<string>, given: Readings, analyse: Analyse): Map<string, string> {
  const analysed = [...new Set(texts)].map((text) => wordsIn(text, analyse));
  const counts = new Map<string, Map<string, number>>();
  for (const { written, reading } of analysed.flat().filter((word) => word.reading !== '')) {
    const known = counts.get(written) ?? new Map<string, number>();
    counts.set(written, known.set(reading, (known.get(reading) ?? 0) + 1));
  }
  const readings = new Map([...counts].map(([written, known]) => [written, oftenest(known)]));
  addGiven(readings, given);
  for (const words of analysed) for (const run of runsIn(words)) addRun(readings, run);
  addGiven(readings, given);
  return readings;
}

/** The words of a text; what follows a number is none, since its reading hangs on it. */
function wordsIn(text: string, analyse: Analyse): Word[] {
  const tokens = analyse(text);
  return tokens.map(({ surface, reading }, place) => {
    const isCounter = DIGIT_END.test(tokens[place - 1]?.surface ?? '');
    const isRead = hasHan(surface) && !isCounter && reading !== undefined && reading !== '*';
    return { written: surface, reading: isRead ? toHiragana(reading) : '' };
  });
}

/** Words with kanji that stand together. */
function runsIn(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [[]];
  for (const word of words) {
    if (word.reading === '') runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 1);
}

/** Adds words together where, word by word, they would be read otherwise. */
function addRun(readings: Map<string, string>, run: readonly Word[]): void {
  const written = run.map((word) => word.written).join('');
  const reading = run.map((word) => word.reading).join('');
  const read = annotate(written, readings)
    .map((piece) => piece.reading ?? piece.text)
    .join('');
  if (read !== reading && !readings.has(written)) readings.set(written, reading);
}

function addGiven(readings: Map<string, string>, { words, counters }: Readings): void {
  for (const [written, reading] of Object.entries(words)) readings.set(written, reading);
  for (const [written, reading] of Object.entries(counters)) readings.set(COUNTER + written, reading);
}

function oftenest(known: ReadonlyMap<string, number>): string {
  return [...known].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
