import type { Answer } from './answers.ts';
import { asAnswer, isObject } from './shape.ts';

/**
 * The answers in a stored text of any version, and nothing else of it: what `readRecord` counts as answered, done or left. An answer
 * that only tells when it was taken back may be missing.
 * @param text null where nothing is stored.
 */
export function readAnswers(text: string | null): Record<string, Answer> {
  try {
    const record: unknown = JSON.parse(text ?? 'null');
    const named = isObject(record) && isObject(record.answers) ? Object.entries(record.answers) : [];
    return Object.fromEntries(
      named.flatMap(([key, value]): [string, Answer][] => {
        const answer = key === '__proto__' ? undefined : asAnswer(value);
        return answer ? [[key, answer]] : [];
      }),
    );
  } catch {
    return {};
  }
}
