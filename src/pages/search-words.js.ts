import type { APIRoute } from 'astro';
import { allWords } from '../search/form-words.ts';

/** What the search in the bar says of an answer, as a classic script, which a page opened from a folder can load too. */
export const GET: APIRoute = () =>
  new Response(`shioriSearchWords(${allWords()});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
