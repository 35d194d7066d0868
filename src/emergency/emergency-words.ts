import type { EmergencyWords } from '../content/schemas/emergency.ts';

/** The words of the log that the script puts on the page itself. */
export const LOG_WORDS = [
  'remove',
  'removeLine',
  'removed',
  'added',
  'file',
  'wipeSure',
  'wipeYes',
  'wiped',
  'lost',
] as const satisfies readonly (keyof EmergencyWords['log'])[];
export type LogWords = Pick<EmergencyWords['log'], (typeof LOG_WORDS)[number]>;

/** What the button that hands a page on says below it. */
export const SHARE_WORDS = ['copied', 'notCopied'] as const satisfies readonly (keyof EmergencyWords['incident'])[];
export type ShareWords = Pick<EmergencyWords['incident'], (typeof SHARE_WORDS)[number]>;

/** The words of the company's own number that it puts there. */
export const NUMBER_WORDS = ['wrong', 'lost', 'change'] as const satisfies readonly (keyof EmergencyWords['call'])[];
export type NumberWords = Pick<EmergencyWords['call'], (typeof NUMBER_WORDS)[number]>;

/** The words of the deadlines that it puts there. */
export const DEADLINE_WORDS = ['promptDays', 'fullDay', 'wrong', 'file', 'promptTitle', 'fullTitle'] as const;
export type DeadlineWords = Pick<EmergencyWords['deadlines'], (typeof DEADLINE_WORDS)[number]>;
