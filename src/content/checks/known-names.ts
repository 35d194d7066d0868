import { nearest } from '../../rules/nearest.ts';
import type { Entry } from '../reading/entry.ts';
import { besideSchema } from '../reading/beside-schema.ts';
import { NO_OUTLINE } from '../reading/outline.ts';
import type { ReadContent } from '../reading/read-content.ts';
import { sources, type Source, type SourceName } from '../reading/sources.ts';
import type { Path } from '../reading/path.ts';
import { namings, type Naming, type Target } from '../schemas/names.ts';
import { MADE_PAGES } from './made-pages.ts';

/** A value that names something or is named, and where it stands. */
export interface Place extends Naming {
  /** Undefined where it is missing, so that nobody knows what it would name. */
  readonly value: string | undefined;
  readonly path: Path;
  readonly entry: Entry<unknown>;
}

/** What in content/ names something or is named. */
export interface KnownNames {
  readonly places: readonly Place[];
  /** All that a name may mean; undefined where nobody can know, since something cannot be read so far. */
  readonly idsOf: (target: Target) => ReadonlySet<string> | undefined;
  /** What is wrong with a name that must mean something. */
  readonly faultOf: (target: Target, name: string) => string | undefined;
}

/** What is no source of its own, as messages call it. */
const CALLED: Readonly<Partial<Record<Target, string>>> = {
  headings: 'heading of a text',
  incidents: 'incident',
  incidentSources: 'source',
  items: 'item of a checklist',
  siteAddresses: 'page of the site',
};

/** Goes through all entries beside their schemas. */
export function knownNames(content: ReadContent): KnownNames {
  const { entries, pathOf } = content;
  const places = (Object.keys(sources) as SourceName[]).flatMap((source) => placesIn(content, source));
  const idsOf = (target: Target): ReadonlySet<string> | undefined => {
    if (isSource(target)) return content.idsOf(target);
    if (target === 'siteAddresses') return addressesIn(content);
    if (target === 'headings') return complete([...entries.chapters, ...entries.pages].flatMap(anchorsIn));
    return complete(places.filter(({ defines }) => defines?.target === target).map(({ value }) => value));
  };
  return {
    places,
    idsOf,
    faultOf: (target, name) => {
      const known = idsOf(target);
      if (!known || known.has(name)) return undefined;
      const called = isSource(target) ? `${entryOf(target)} of ${pathOf(target)}` : CALLED[target];
      return `names no ${called}: ${meant(name, known)}`;
    },
  };
}

/** The mend for a name that nothing has. */
export function meant(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near === undefined ? 'correct it, or add what it should name' : `did you mean "${near}"?`;
}

/** What a schema says of names, in a draft or, without one, at all. */
export function namingsIn(schema: unknown, draft?: unknown): Omit<Place, 'entry'>[] {
  return [...besideSchema(schema, draft)].flatMap(({ schema, value, path }) => {
    const naming = namings.get(schema);
    return naming ? [{ ...naming, value: typeof value === 'string' ? value : undefined, path }] : [];
  });
}

function placesIn({ entries, idsOf, pathOf }: ReadContent, source: SourceName): Place[] {
  const { schema, named }: Source = sources[source];
  const file = { path: pathOf(source), stem: '', data: undefined, lineOf: () => undefined };
  // What cannot be read may hold anything.
  const unread = idsOf(source) ? [] : [{ id: '', file, path: [], draft: undefined, value: undefined }];
  return [...(entries[source] as readonly Entry<unknown>[]), ...unread].flatMap((entry) =>
    [...(entry.id === '' ? [] : namingsIn(named, entry.id)), ...namingsIn(schema, entry.draft)].map((place) => ({
      ...place,
      entry,
    })),
  );
}

/** Whether the entries of a source are meant; a file that is one thing has none. */
export function isSource(target: Target): target is Target & SourceName {
  return target in sources && sources[target as SourceName].kind !== 'one';
}

function entryOf(source: SourceName): string {
  const { kind } = sources[source];
  return kind === 'folder' || kind === 'texts' ? 'file' : 'entry';
}

function addressesIn({ idsOf }: ReadContent): ReadonlySet<string> | undefined {
  const sets = [idsOf('chapters'), idsOf('pages'), new Set(MADE_PAGES)];
  return sets.includes(undefined) ? undefined : new Set(sets.flatMap((set) => [...(set ?? [])]));
}

/** The anchors of a text's headings. */
function anchorsIn({ id, outline }: ReadContent['entries']['chapters' | 'pages'][number]): (string | undefined)[] {
  return outline === NO_OUTLINE ? [undefined] : outline.headings.map(({ slug }) => `${id}-${slug ?? ''}`);
}

function complete(ids: readonly (string | undefined)[]): ReadonlySet<string> | undefined {
  const known = ids.filter((id) => id !== undefined);
  return known.length < ids.length ? undefined : new Set(known);
}
