import type { Exercise } from '../../content/schemas/exercise.ts';
import type { Incident } from '../../content/schemas/incident.ts';

type Answer = Exercise['scenes'][number]['ask'][number]['answer'];

/** Steps as cards have them. */
interface Card {
  readonly steps: readonly { readonly do: string; readonly note: string }[];
}

/**
 * What a good answer holds: steps that stand in the incident or on a card.
 * @param from what the answer is taken from: the incident, whom it tells to call, and the cards.
 */
export function answersTo(
  answer: Answer,
  from: {
    readonly incident: Incident;
    readonly calls: readonly { readonly name: string; readonly say: string }[];
    readonly cards: Readonly<Record<'callBack' | 'lostDevice', Card>>;
  },
): string[] {
  const { incident, calls, cards } = from;
  if (answer === 'call') return calls.map(({ name, say }) => `${name}：${say}`);
  if (answer === 'callBack' || answer === 'lostDevice')
    return cards[answer].steps.map((step) => `${step.do}。${step.note}`);
  return incident[answer].map((step) => step.do);
}
