import { readRecord } from './read.ts';

/** How many texts are kept aside. */
export const ASIDES = 3;

/**
 * Adds a text that is about to be overwritten to those kept aside, the oldest first. Where all places are taken the
 * oldest damaged one goes; what a later edition wrote goes only where nothing else could.
 */
export function keepAside(texts: readonly string[], text: string): string[] {
  if (texts.includes(text)) return [...texts];
  const damaged = texts.findIndex((kept) => readRecord(kept).fault !== 'newer');
  const rest = texts.length < ASIDES ? texts : texts.filter((_, place) => place !== Math.max(0, damaged));
  return [...rest, text];
}
