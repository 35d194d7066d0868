import { MOST, PARTNERS } from '../../content/schemas/organization.ts';
import type { OwnFieldName } from '../../content/schemas/own-copy.ts';
import type { SetupWords } from '../../content/schemas/setup.ts';

type Group = keyof SetupWords['groups'];

/** The fields of the form by group. The first group is all that most companies need; the others are folded. */
export const GROUPS: Readonly<Record<Group, readonly OwnFieldName[]>> = {
  contact: ['name', 'department', 'person', 'phone'],
  ways: ['deputy', 'extension', 'mobile', 'mail', 'chat', 'place', 'hours', 'outOfHours'],
  partners: PARTNERS.flatMap((partner) => [
    `${partner}.name` as const,
    `${partner}.phone` as const,
    partner === 'insurer' ? (`${partner}.policy` as const) : (`${partner}.note` as const),
  ]),
  names: ['shortName', 'logo'],
  message: ['message', 'messageFrom'],
  more: ['rules.title', 'rules.url', 'rows.label', 'rows.text'],
};

/** Of these a company may have several. */
export const LISTS = { rules: ['title', 'url'], rows: ['label', 'text'] } as const;
export const PLACES = Array.from({ length: MOST }, (_, place) => place);
