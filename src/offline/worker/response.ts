import { byteRange } from './byte-range.ts';
import { contentType } from '../../rules/media-types.ts';

/** What a server says of the way to us, not of the file. */
const OF_THE_WAY = [
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'content-range',
  'accept-ranges',
  'vary',
];

/**
 * A response of our own with the bytes of a file: one that a server redirected may not answer a navigation. The
 * server's headers stay, since they may hold a policy.
 */
export function responseOf(bytes: ArrayBuffer, path: string, from: Headers): Response {
  const headers = new Headers(from);
  for (const name of OF_THE_WAY) headers.delete(name);
  headers.set('Content-Type', contentType(path));
  return new Response(bytes, { headers });
}

/** The part of a whole response that a request asks for, as PDF viewers do. */
export async function partOf(whole: Response, range: string | null): Promise<Response> {
  if (!range) return whole;
  const bytes = await whole.clone().arrayBuffer();
  const part = byteRange(range, bytes.byteLength);
  if (!part) return whole;
  const headers = new Headers(whole.headers);
  if (part === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${bytes.byteLength}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('Content-Range', `bytes ${part.start}-${part.end}/${bytes.byteLength}`);
  return new Response(bytes.slice(part.start, part.end + 1), { status: 206, headers });
}
