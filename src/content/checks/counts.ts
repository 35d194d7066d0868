import { COUNTS } from '../../rules/counts.ts';
import { besideSchema } from '../reading/beside-schema.ts';
import { problemAt } from '../reading/entry.ts';
import { sourcesOf, textsOf, type Check } from './check.ts';
import { meant } from './known-names.ts';

/** What stands in braces is filled in: a count, or what the schema says of a word that it has a place for. */
export const placesAreFilled: Check = (content) => [
  ...sourcesOf(content).flatMap(({ schema, entries }) =>
    entries.flatMap((entry) =>
      [...besideSchema(schema, entry.draft)].flatMap(({ value, path, described }) =>
        faultsIn(placesIn(value), placesIn(described)).map((message) => problemAt(entry, path, message)),
      ),
    ),
  ),
  ...textsOf(content).flatMap(({ file, outline }) =>
    outline.braces.flatMap(({ text, line }) =>
      faultsIn([text], []).map((message) => ({ file: file.path, line, message })),
    ),
  ),
];

function placesIn(value: unknown): string[] {
  return typeof value === 'string' ? [...value.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place) : [];
}

function faultsIn(places: readonly string[], own: readonly string[]): string[] {
  const known = [...COUNTS, ...own];
  return places
    .filter((place) => !known.includes(place))
    .map((place) => `has {${place}}, which nothing fills in: ${mend(place, known)}`);
}

function mend(place: string, known: readonly string[]): string {
  const near = meant(place, known);
  return near.startsWith('did') ? near : `the counts are ${COUNTS.map((count) => `{${count}}`).join(', ')}`;
}
