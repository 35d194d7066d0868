import { problemAt, type Entries } from '../reading/entry.ts';
import { headingIds, itemIds } from './known-ids.ts';
import { meant } from './names.ts';
import type { Problem } from '../reading/problem.ts';
import type { ReadContent } from '../reading/read-content.ts';
import type { Check } from './check.ts';
import { MADE_PAGES } from './made-pages.ts';

/** Keywords are those of an entry that exists, and none stands twice with it. */
export const keywordsHaveEntries: Check = (content) => {
  const known = knownIds(content);
  return content.entries.keywords.flatMap((entry) =>
    Object.entries(known).flatMap(([kind, ids]) =>
      Object.entries(entry.draft[kind as keyof typeof known] ?? {}).flatMap(([id, words]): Problem[] => [
        ...(ids && !ids.has(id) ? [problemAt(entry, [kind, id], `names nothing of the site: ${meant(id, ids)}`)] : []),
        ...doubled(words).map((index) => problemAt(entry, [kind, id, index], 'stands there already: name it once')),
      ]),
    ),
  );
};

/** No word stands twice in a group of words that mean the same. */
export const synonymsDiffer: Check = ({ entries }) =>
  entries.thesaurus.flatMap((entry) =>
    (entry.draft.synonyms ?? []).flatMap((group, at) =>
      doubled(group).map((index) => problemAt(entry, ['synonyms', at, index], 'stands there already: name it once')),
    ),
  );

/** The ids that keywords may have, by kind; undefined where nobody can know them. */
function knownIds(content: ReadContent) {
  const { entries, idsOf } = content;
  return {
    pages: all(idsOf('chapters'), idsOf('pages'), new Set(MADE_PAGES)),
    headings: headingIds(entries),
    items: itemIds(entries),
    incidents: incidentsOf(entries),
    windows: idsOf('contacts'),
    sheets: idsOf('sheets'),
    questions: idsOf('quiz'),
  };
}

function all(...sets: (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  return sets.includes(undefined) ? undefined : new Set(sets.flatMap((set) => [...(set ?? [])]));
}

/** Undefined where they cannot be read. */
function incidentsOf({ incidents }: Entries): ReadonlySet<string> | undefined {
  const [entry] = incidents;
  return entry?.draft.incidents && new Set(entry.draft.incidents.flatMap((incident) => incident?.id ?? []));
}

/** The places of words that stand before already. */
function doubled(words: readonly (string | undefined)[] | undefined): number[] {
  return (words ?? []).flatMap((word, index) => (word !== undefined && words?.indexOf(word) !== index ? [index] : []));
}
