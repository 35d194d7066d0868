import type { APIRoute } from 'astro';
import { checklistsBySource, entryOf, whole } from '../content/views.ts';
import { statusWords, type StatusData } from '../answers/status/status-data.ts';

/** What the script of the status needs beyond its page, as a classic script, which a page opened from a folder can load too. */
export const GET: APIRoute = () => {
  const bands = checklistsBySource().ofLeaflet.flatMap(({ id }) => {
    const score = entryOf('checklists', id).score?.map(({ max, title }) => ({ max, title }));
    return score ? [[id, score] as const] : [];
  });
  const words = statusWords(whole('progressWords'), whole('interfaceWords'));
  const data: StatusData = { words, bands: Object.fromEntries(bands) };
  return new Response(`shioriStatusData(${JSON.stringify(data)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
