import { PARTNERS } from '../schemas/organization.ts';
import { problemAt, type Entry } from '../reading/entry.ts';
import { meant, nameFault } from './names.ts';
import { valuesIn, type Path } from '../reading/path.ts';
import type { Problem } from '../reading/problem.ts';
import type { Check } from './check.ts';

/** Whom a card tells the reader to call beside the windows. */
const CALLED: readonly string[] = ['own', ...PARTNERS];
/** How a sentence ends that says not to do something: under a heading that says so too, it would order it. */
const NEGATIVE = /(ない|ません|ず)。?$/;

/** What a card of an incident names exists: its sources, and whom to call; and no source stands there for nothing. */
export const incidentsName: Check = (content) =>
  content.entries.incidents.flatMap((entry) => {
    const sources = Object.keys(entry.draft.sources ?? {});
    const named = new Set<string>();
    const problems = [...valuesIn(entry.file.data)].flatMap(({ value, path }): Problem[] => {
      if (path[0] !== 'incidents' || typeof value !== 'string') return [];
      if (path.at(-1) === 'source') {
        named.add(value);
        return sources.includes(value)
          ? []
          : [problemAt(entry, path, `"${value}" is no source: ${meant(value, sources)}`)];
      }
      const fault = path.at(-1) === 'to' && !CALLED.includes(value) ? nameFault(content, 'contacts', value) : undefined;
      return fault ? [problemAt(entry, path, `"${value}" ${fault}; or one of ${CALLED.join(', ')}`)] : [];
    });
    const unused = sources
      .filter((id) => !named.has(id))
      .map((id) => problemAt(entry, ['sources', id], 'is the source of no step: name it there or remove it'));
    return [...problems, ...unused];
  });

/** Under «do not» stands the thing not to do: 「電源を切る」. 「電源を切らない」 would say the opposite. */
export const neverNamesDeeds: Check = ({ entries }) =>
  [...entries.firstResponse, ...entries.incidents].flatMap((entry: Entry<unknown>) =>
    [...valuesIn(entry.file.data)].flatMap(({ value, path }) =>
      path.includes('never') && path.at(-1) === 'do' && typeof value === 'string' && NEGATIVE.test(value)
        ? [
            problemAt(
              entry,
              path as Path,
              `"${value}" stands under «do not» and says not to: write the deed itself, as in 電源を切る`,
            ),
          ]
        : [],
    ),
  );
