import { id as idSchema } from '../schemas/primitives.ts';
import { plainWords } from '../reading/plain-words.ts';
import { problemAt } from '../reading/entry.ts';
import { sourcesOf, type Check } from './check.ts';

/** What is named by a file or a key is named rightly. Chapters have a rule of their own. */
export const entriesAreNamed: Check = (content) =>
  sourcesOf(content)
    .filter(({ kind, name }) => kind !== 'one' && kind !== 'list' && name !== 'chapters')
    .flatMap(({ named = idSchema, entries }) =>
      entries.flatMap((entry) => {
        const message = named.safeParse(entry.id, { error: plainWords }).error?.issues[0]?.message;
        if (message === undefined) return [];
        return [
          entry.path.length > 0
            ? problemAt(entry, [], message)
            : { file: entry.file.path, message: `has a name that ${message}` },
        ];
      }),
    );

/** Every entry that the site asks for by name is there. */
export const neededAreThere: Check = (content) =>
  sourcesOf(content).flatMap(({ name, needs = [], entries }) =>
    needs
      .filter((id) => entries.length > 0 && !entries.some((entry) => entry.id === id))
      .map((id) => ({
        file: `${content.pathOf(name)}/${id}.mdx`,
        message: 'is missing: bring it back, the site shows it by this name',
      })),
  );
