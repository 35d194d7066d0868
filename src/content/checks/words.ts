import { problemAt } from '../reading/entry.ts';
import { nameFault } from './names.ts';
import type { Problem } from '../reading/problem.ts';
import type { ReadContent } from '../reading/read-content.ts';
import type { Check } from './check.ts';

/** Every window and published work has its words, and no words are about something that does not exist. */
export const wordsMatchFacts: Check = (content) => [
  ...pairs(content, 'contacts', 'contactWords'),
  ...pairs(content, 'references', 'referenceWords'),
];

/** What the printed leaflet says is shown beside what holds today: neither stands alone. */
export const printedWithToday: Check = ({ entries }) =>
  [...entries.contactWords, ...entries.referenceWords].flatMap((entry) => {
    // In a draft a field whose value is of the wrong type is still there.
    const [hasPrinted, hasToday] = ['printed' in entry.draft, 'today' in entry.draft];
    if (hasPrinted === hasToday) return [];
    const [given, lacking] = hasToday ? ['today', 'printed'] : ['printed', 'today'];
    return [problemAt(entry, [given], `stands without ${lacking}: add "${lacking}: …", or remove ${given}`)];
  });

function pairs(
  content: ReadContent,
  facts: 'contacts' | 'references',
  words: 'contactWords' | 'referenceWords',
): Problem[] {
  const { entries, idsOf, pathOf } = content;
  const known = idsOf(words);
  const wordless = entries[facts].filter(({ id }) => id !== '' && known && !known.has(id));
  return [
    ...wordless.map((entry) =>
      problemAt(entry, ['id'], `"${entry.id}" has no words: add "${entry.id}: …" to ${pathOf(words)}`),
    ),
    ...entries[words].flatMap((entry) => {
      const fault = nameFault(content, facts, entry.id);
      return fault ? [problemAt(entry, [], fault)] : [];
    }),
  ];
}
