import type { APIRoute } from 'astro';
import { checklistViews } from '../content/views.ts';
import { answerKey } from '../answers/model/answers.ts';
import type { CheckNotes } from '../answers/check/element/check-notes.ts';

/** Why and how of every item as a classic script, which a page opened from a folder can load too. */
export const GET: APIRoute = () => {
  const notes: CheckNotes = Object.fromEntries(
    checklistViews().flatMap(({ id, items }) =>
      items.map(({ id: item, text, why, first, proof }) => [answerKey(id, item), { text, why, first, proof }]),
    ),
  );
  return new Response(`shioriCheckNotes(${JSON.stringify(notes)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
