import * as z from 'zod';
import { organization, type Organization } from '../../content/schemas/organization.ts';

// The content policy lets nobody make code of texts.
z.config({ jitless: true });

/** What organization.js brought: a company's data, none in the public edition, or what no page can show. */
export type OwnData = Organization | 'none' | 'broken';

/** A picture in the file itself: what stands elsewhere would be asked for. */
const PICTURE = /^data:image\/(?:png|svg\+xml)[;,]/;

/**
 * Reads a company's data.
 * @param data what the file assigned: anything, since anybody may edit it; undefined where it could not even be run.
 */
export function readOwn(data: unknown): OwnData {
  if (isEmpty(data)) return 'none';
  const read = organization.safeParse(data);
  return read.success && PICTURE.test(read.data.logo ?? 'data:image/png;') ? read.data : 'broken';
}

function isEmpty(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.keys(data).length === 0;
}
