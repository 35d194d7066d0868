import { markdownTable } from '../table.ts';
import { isHit } from './metrics.ts';
import { asAnswer, type Asked } from './scores.ts';

/**
 * The queries for tuning whose first three results do not serve, and the foreign ones with a result. Held-out queries are
 * never listed: who sees them would tune for them.
 */
export function missedTable({ engine, queries, foreign }: Asked): string {
  const missed = queries.filter((query) => query.set === 'tuning' && !isHit(asAnswer(query)));
  const noisy = foreign.filter(({ set, found }) => set === 'tuning' && found.length > 0);
  const firstThree = (found: readonly string[]) => found.slice(0, 3).join(', ') || '–';
  return markdownTable(
    [{ head: `Missed by ${engine}` }, { head: 'Kind' }, { head: 'Found' }, { head: 'Serves' }],
    [
      ...missed.map(({ query, kind, found, pages }) => [query, kind, firstThree(found), pages.join(', ')]),
      ...noisy.map(({ query, found }) => [query, 'foreign', firstThree(found), '–']),
    ],
  );
}
