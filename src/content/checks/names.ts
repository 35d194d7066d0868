import { fill } from '../../rules/format.ts';
import { nearest } from '../../rules/nearest.ts';
import { problemAt } from '../reading/entry.ts';
import type { Problem } from '../reading/problem.ts';
import type { ReadContent } from '../reading/read-content.ts';
import { sources, type Source, type SourceName } from '../reading/sources.ts';
import type { Reference } from '../schemas/names.ts';
import type { Check } from './check.ts';
import { isSource, knownNames, namingsIn, type KnownNames, type Place } from './known-names.ts';

/** What is named exists, what may be named once is, and what must be named is: all of it as the schemas say. */
export const namesHold: Check = (content) => {
  const names = knownNames(content);
  const { places } = names;
  const definitions = Map.groupBy(places, ({ defines }) => defines?.target);
  const references = Map.groupBy(places, ({ refersTo }) => refersTo);
  const demands = (Object.keys(sources) as SourceName[]).flatMap((source) => {
    const { schema, named }: Source = sources[source];
    return [...namingsIn(schema), ...namingsIn(named)].map((naming) => ({ ...naming, source }));
  });
  return [
    ...places.flatMap((place) => unknown(names, place)),
    ...[...definitions.values()].flatMap((same) => doubled(same, same[0]?.defines?.twice)),
    ...[...references].flatMap(([reference, same]) => doubled(same, reference?.twice)),
    ...demands.flatMap(({ refersTo, source }) =>
      refersTo?.each ? unnamed(content, names, { ...refersTo, source }, references.get(refersTo) ?? []) : [],
    ),
  ];
};

function unknown({ faultOf }: KnownNames, place: Place): Problem[] {
  const { refersTo, value } = place;
  if (refersTo === undefined || value === undefined || refersTo.or?.includes(value)) return [];
  const fault = faultOf(refersTo.target, value);
  return fault ? [problem(place, refersTo.or ? `${fault}; or one of ${refersTo.or.join(', ')}` : fault)] : [];
}

function doubled(places: readonly Place[], mend: string | undefined): Problem[] {
  if (mend === undefined) return [];
  const known = places.filter(({ value }) => value !== undefined);
  return [...Map.groupBy(known, ({ value }) => value).values()].flatMap(([first, ...others]) => {
    const line = first?.entry.file.lineOf([...first.entry.path, ...first.path]) ?? 1;
    return others.map((place) => problem(place, `stands in ${first?.entry.file.path}:${line} already: ${mend}`));
  });
}

/** What no reference names though one should; a name that is nearly its own is mended first. */
function unnamed(
  content: ReadContent,
  { places, idsOf }: KnownNames,
  { target, each = '', source }: Reference & { source: SourceName },
  references: readonly Place[],
): Problem[] {
  const known = idsOf(target);
  // What cannot be read may name it.
  if (!known || !content.idsOf(source)) return [];
  const said = references.map(({ value = '' }) => (known.has(value) ? value : nearest(value, known)));
  // Nobody knows what a wrong name was meant to be.
  if (said.includes(undefined)) return [];
  const own = places.filter(({ defines }) => defines?.target === target);
  const ofSource = isSource(target) ? content.entries[target] : [];
  return [...own, ...ofSource.map((entry) => ({ entry, path: ['id'], value: entry.id }))].flatMap((place) =>
    place.value && !said.includes(place.value)
      ? [problem(place, fill(each, { id: place.value, file: content.pathOf(source) }))]
      : [],
  );
}

/** A problem with a value: with the name of a file, or with a field; one that is its own key stands in the field's name. */
function problem({ entry, path, value }: Pick<Place, 'entry' | 'path' | 'value'>, fault: string): Problem {
  const full = [...entry.path, ...path];
  if (full.length === 0) return { file: entry.file.path, message: `is named "${value}", which ${fault}` };
  return problemAt(entry, path, full.at(-1) === value ? fault : `"${value}" ${fault}`);
}
