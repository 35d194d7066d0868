/** The place of the 2-minute check on the page; it comes before the screens of the flow and shares its items with them. */
export const START = 'start';

/** What the rules of the way need to know of a screen: its id and the keys of its items. */
export interface Place {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Whether the item of a key has an answer. */
type IsAnswered = (key: string) => boolean;

/** The first screen of the flow that lacks an answer; undefined where none does. */
export function firstOpen<T extends Place>(screens: readonly T[], isAnswered: IsAnswered): T | undefined {
  return screens.find(({ id, keys }) => id !== START && !keys.every(isAnswered));
}

/**
 * Where a reader begins who names no screen: with the 2-minute check where nothing has an answer, else where they left off, and
 * at the first group where all has one.
 * @param screens the 2-minute check and the flow, which is not empty.
 */
export function beginning<T extends Place>(screens: readonly T[], isAnswered: IsAnswered): T | undefined {
  const flow = screens.filter(({ id }) => id !== START);
  if (!flow.some(({ keys }) => keys.some(isAnswered))) return screens[0];
  return firstOpen(flow, isAnswered) ?? flow[0];
}

/** The key to go to on a screen that was just come to: the first without an answer, else the first. */
export function firstKey({ keys }: Place, isAnswered: IsAnswered): string | undefined {
  return keys.find((key) => !isAnswered(key)) ?? keys[0];
}
