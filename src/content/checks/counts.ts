import { COUNTS } from '../../rules/counts.ts';
import { problemAt } from '../reading/entry.ts';
import { meant } from './names.ts';
import { valuesIn } from '../reading/path.ts';
import type { Problem } from '../reading/problem.ts';
import type { SourceName } from '../reading/sources.ts';
import type { Check } from './check.ts';

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
export const placesAreFilled: Check = ({ entries }) =>
  (Object.keys(entries) as SourceName[]).flatMap((name) => {
    const known = [...COUNTS, ...(FILLED_IN[name]?.split(' ') ?? [])];
    const fault = (place: string) =>
      known.includes(place) ? undefined : `has {${place}}, which nothing fills in: ${mend(place, known)}`;
    const files = new Set(entries[name].map(({ file }) => file));
    const inFields = [...files].flatMap((file) =>
      [...valuesIn(file.data)].flatMap(({ value, path }): Problem[] =>
        placesIn(value).flatMap((place) => {
          const message = fault(place);
          return message ? [problemAt({ file, path: [] }, path, message)] : [];
        }),
      ),
    );
    const inTexts = entries[name].flatMap((entry): Problem[] =>
      ('outline' in entry ? entry.outline.braces : []).flatMap(({ text, line }) => {
        const message = fault(text);
        return message ? [{ file: entry.file.path, line, message }] : [];
      }),
    );
    return [...inFields, ...inTexts];
  });

function placesIn(value: unknown): string[] {
  return typeof value === 'string' ? [...value.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place) : [];
}

function mend(place: string, known: readonly string[]): string {
  const near = meant(place, known);
  return near.startsWith('did') ? near : `the counts are ${COUNTS.map((count) => `{${count}}`).join(', ')}`;
}
