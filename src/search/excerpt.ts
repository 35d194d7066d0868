import { segments, type Segment } from './marks.ts';
import type { Range } from './places.ts';

/** How many letters of a text are shown, as far as it can be cut there. */
const LENGTH = 90;
/** An excerpt may end with a sentence from this part of its length on. */
const SHORTEST = 0.6;
/** What stands before a mark is shown from the beginning of its sentence, or, where that is further away, of its clause. */
const LEAD = 40;
const SENTENCE_START = /[。！？\n]/;
const SENTENCE_END = /[。！？]/;
/** Where a sentence can be cut, before what is shown and behind it: never within a word or a number. */
const CLAUSE_START = /[。！？\n、：（「]/;
const CLAUSE_END = /[。！？\n、：）」]/;

/** The part of a text around the most marks, or its beginning where it has none. Lines become one. */
export function excerpt(text: string, marks: readonly Range[]): Segment[] {
  const start = startOf(text, densest(marks));
  const end = endOf(text, start);
  const shown = segments(text, marks, { start, end }).map((segment) => ({
    ...segment,
    text: segment.text.replaceAll('\n', ' '),
  }));
  return [
    ...(isBeginning(text, start) ? [] : [{ text: '…', marked: false }]),
    ...shown,
    ...(end < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** The mark from which on most marks fit into an excerpt. */
function densest(marks: readonly Range[]): Range | undefined {
  let best: { mark: Range; count: number } | undefined;
  for (const mark of marks) {
    const count = marks.filter(({ start, end }) => start >= mark.start && end <= mark.start + LENGTH - LEAD / 2).length;
    if (count > (best?.count ?? 0)) best = { mark, count };
  }
  return best?.mark;
}

function startOf(text: string, mark: Range | undefined): number {
  if (!mark) return 0;
  const sentence = placeAfter(text, mark.start, SENTENCE_START);
  return mark.start - sentence <= LEAD ? sentence : placeAfter(text, mark.start, CLAUSE_START);
}

/** The place behind the last sign before a place. */
function placeAfter(text: string, before: number, sign: RegExp): number {
  let place = before;
  while (place > 0 && !sign.test(text.charAt(place - 1))) place -= 1;
  return place;
}

/** The last end of a sentence that leaves the excerpt long enough, or else the next end of a clause. */
function endOf(text: string, start: number): number {
  if (text.length - start <= LENGTH) return text.length;
  const sentence = placeAfter(text, start + LENGTH, SENTENCE_END);
  if (sentence - start >= LENGTH * SHORTEST) return sentence;
  let end = start + LENGTH;
  while (end < text.length && !CLAUSE_END.test(text.charAt(end - 1))) end += 1;
  return end;
}

function isBeginning(text: string, start: number): boolean {
  return start === 0 || text.charAt(start - 1) === '\n';
}
