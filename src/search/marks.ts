import type { Folded } from './fold.ts';
import type { Range } from './places.ts';

/** A stretch of a text as readers see it. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** What a verb or an adjective ends in behind what its forms share: 変え is marked as 変える. */
const ENDING = /^[いうくぐすつぬぶむるたて]$/;
const STEM = /\p{Script=Han}\p{Script=Hiragana}+$/u;

/** Makes ranges of a folded text whole ones of its original: in order, and what touches joined. */
export function originalRanges(ranges: readonly Range[], { text, starts, ends }: Folded): Range[] {
  const joined: Range[] = [];
  const original = ranges.map(({ start, end }) => {
    const isStem = STEM.test(text.slice(start, end)) && ENDING.test(text.charAt(end));
    return { start: starts[start] ?? 0, end: ends[isStem ? end : end - 1] ?? 0 };
  });
  for (const range of original.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}

/** Cuts a part of a text at its marks. */
export function segments(
  text: string,
  marks: readonly Range[],
  part: Range = { start: 0, end: text.length },
): Segment[] {
  const result: Segment[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) result.push({ text: text.slice(start, end), marked });
  };
  let place = part.start;
  for (const { start, end } of marks) {
    if (end <= place || start >= part.end) continue;
    const from = Math.max(start, place);
    add(place, from, false);
    add(from, Math.min(end, part.end), true);
    place = Math.min(end, part.end);
  }
  add(place, part.end, false);
  return result;
}
