import { date } from '../schemas/primitives.ts';
import { daysBetween, isStale } from '../../rules/freshness.ts';
import { problemAt } from '../reading/entry.ts';
import { placedIn, sourcesOf, type Check } from './check.ts';

/** No date lies in the future, whatever its field is called. */
export const datesHaveCome: Check = (content, { today }) =>
  placedIn(sourcesOf(content).flatMap(({ entries }) => entries)).flatMap(({ value, at, ...place }) =>
    isDate(value) && value > today
      ? [problemAt(place, at, `"${value}" is in the future: today is ${today}, write a day that has come`)]
      : [],
  );

/** Warns of windows and published works that nobody has checked for long. */
export const staleFacts: Check = ({ entries }, { today }) =>
  [...entries.contacts, ...entries.references].flatMap((entry) => {
    const { checked } = entry.draft;
    if (!isDate(checked) || !isStale(checked, today)) return [];
    const days = daysBetween(checked, today);
    return [
      problemAt(
        entry,
        ['checked'],
        `"${checked}" is ${days} days ago: compare "${entry.id}" with what is published today and write the day you did`,
      ),
    ];
  });

function isDate(value: unknown): value is string {
  return date.safeParse(value).success;
}
