import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readQueries } from '../../../scripts/bench/search/queries.ts';
import { answer } from '../../../src/search/answer.ts';
import { fold } from '../../../src/search/fold.ts';
import { SITE } from '../../support/built.ts';
import { content } from '../../support/content.ts';
import { openIndex, type OpenIndex } from '../../support/search.ts';

const FOLDER = `${SITE}/search`;
const { queries, foreign } = await readQueries();
let index: OpenIndex | undefined;
beforeAll(async () => {
  index = await openIndex(
    new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')])),
  );
});
/** The place that stands first in the answer. */
async function first(query: string): Promise<string> {
  if (!index) throw new Error('the index is not open');
  return (await answer(query, index.source)).groups[0]?.results[0]?.url ?? '';
}

it.each(['電話相談', '電話で相談', '相談電話'])('%s leads to the number that a company can call', async (query) => {
  expect(await first(query)).toBe('contacts.html#window-police-consultation');
});

describe('the words of an incident', () => {
  it.each(Object.entries(content.keywords.incidents))(
    'of %s lead to its page before anything else',
    async (id, words) => {
      for (const word of words) expect(await first(word), word).toBe(`emergency-${id}.html`);
    },
  );

  it('lead to the pages for the moment it happens from what people type around them', async () => {
    const typed = queries.filter(({ kind, set }) => kind === 'incident' && set === 'tuning');
    for (const { query } of typed) expect(await first(query), query).toMatch(/^emergency[-.]/);
  });

  it.each(['ウイルス感染', '感染した', 'ウイルスに感染した'])('%s leads to what to do now', async (query) => {
    expect(await first(query)).toMatch(/^emergency-/);
  });

  it('stand in no query about other things', () => {
    const words = Object.values(content.keywords.incidents).flat().map(fold);
    expect(foreign.filter(({ query }) => words.some((word) => fold(query).includes(word)))).toEqual([]);
  });
});
