import { MOST } from '../../content/schemas/organization.ts';
import type { OwnFieldName } from '../../content/schemas/own-copy.ts';
import type { SetupWords } from '../../content/schemas/setup.ts';

/** Those that repeat their fields, for each partner or entry, are no lists of fields. */
type Group = Exclude<keyof SetupWords['groups'], 'partners' | 'more'>;

/** The fields of the form by group. The first group is all that most companies need; the others are folded. */
export const GROUPS: Readonly<Record<Group, readonly OwnFieldName[]>> = {
  contact: ['name', 'department', 'person', 'phone'],
  ways: ['deputy', 'extension', 'mobile', 'mail', 'chat', 'place', 'hours', 'outOfHours'],
  names: ['shortName', 'logo'],
  message: ['message', 'messageFrom'],
};

/** Of these a company may have several. */
export const LISTS = { rules: ['title', 'url'], rows: ['label', 'text'] } as const;
export const PLACES = Array.from({ length: MOST }, (_, place) => place);
