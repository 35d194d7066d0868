import { dataOf } from '../organization-file.ts';

/** The largest file that is read, in octets: twice what one with the largest logo has. */
export const LARGEST_FILE = 2_000_000;

/** What a file gives, or why it gives nothing. */
export type ReadFile =
  { data: object } | { refused: 'large' | 'garbled' | 'notOurs' } | { refused: 'broken'; line: number };

/** Reads an organization.js as data: nothing in it is executed. */
export function readFile(file: Uint8Array): ReadFile {
  if (file.length > LARGEST_FILE) return { refused: 'large' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return { refused: 'garbled' };
  }
  try {
    const data = dataOf(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { data } : { refused: 'notOurs' };
  } catch (error) {
    const line = lineOf(text, String(error));
    return line === undefined ? { refused: 'notOurs' } : { refused: 'broken', line };
  }
}

/** The line of a file whose data is broken; undefined where it holds none. Browsers tell it of the JSON, or a place in it. */
function lineOf(text: string, message: string): number | undefined {
  const at = text.indexOf('window.shioriOrganization');
  if (at < 0) return undefined;
  const before = text.slice(0, at).split('\n').length;
  const [, line] = /line (\d+)/.exec(message) ?? [];
  const [, place] = /position (\d+)/.exec(message) ?? [];
  if (line !== undefined) return before + Number(line) - 1;
  const start = text.indexOf('=', at) + 1;
  return place === undefined ? before : text.slice(0, start + Number(place)).split('\n').length;
}
