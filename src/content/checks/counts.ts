import { COUNTS } from '../../rules/counts.ts';
import { problemAt, type TextEntry } from '../reading/entry.ts';
import { meant } from './known-names.ts';
import type { SourceName } from '../reading/sources.ts';
import { placedIn, sourcesOf, type Check } from './check.ts';

/** What else is filled in, by source: a word of it has a place for a value that its page knows. */
const FILLED_IN: Readonly<Partial<Record<SourceName, string>>> = {
  sheets: 'leaves',
  site: 'title authorThen authorToday',
  interfaceWords:
    'address advice braces count date day done file from month name number pages paper query right score size taker title to total typed version word year',
  emergencyWords: 'day from number text time to',
  progressWords:
    'added answer answered applicable band changed company count date days done file item left name number older place right runs same score total unanswered unknown',
  trainingRecord: 'count day from month right to total weekday year',
  mirrorWords: 'checked checksum date folder name',
};

/** What stands in braces is filled in: a count, or what the words of a page have a place for. */
export const placesAreFilled: Check = (content) =>
  sourcesOf(content).flatMap(({ name, entries }) => {
    const known = [...COUNTS, ...(FILLED_IN[name]?.split(' ') ?? [])];
    const faults = (places: readonly string[]) =>
      places
        .filter((place) => !known.includes(place))
        .map((place) => `has {${place}}, which nothing fills in: ${mend(place, known)}`);
    return [
      ...placedIn(entries).flatMap(({ value, at, ...place }) =>
        faults(placesIn(value)).map((message) => problemAt(place, at, message)),
      ),
      ...entries.flatMap((entry) =>
        ('outline' in entry ? (entry as TextEntry<unknown>).outline.braces : []).flatMap(({ text, line }) =>
          faults([text]).map((message) => ({ file: entry.file.path, line, message })),
        ),
      ),
    ];
  });

function placesIn(value: unknown): string[] {
  return typeof value === 'string' ? [...value.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place) : [];
}

function mend(place: string, known: readonly string[]): string {
  const near = meant(place, known);
  return near.startsWith('did') ? near : `the counts are ${COUNTS.map((count) => `{${count}}`).join(', ')}`;
}
