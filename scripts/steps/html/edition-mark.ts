import { EDITION_META } from '../../../src/offline/messages.ts';

const MARK = new RegExp(`<meta name="${EDITION_META}" content="[^"]*">`, 'g');

/**
 * Marks a page with the edition that the worker keeps it in.
 * @param page its path, for the message.
 * @throws where the page has no place for the mark.
 */
export function withMark(html: string, page: string, id: string): string {
  const result = html.replace('<title>', `<meta name="${EDITION_META}" content="${id}"><title>`);
  if (result === html) throw new Error(`${page} has no <title> in front of which its edition could stand`);
  return result;
}

/** A page as it was before it was marked. */
export function withoutMark(html: string): string {
  return html.replace(MARK, '');
}
