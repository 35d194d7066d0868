import { organization } from '../../src/content/schemas/organization.ts';
import { dataOf } from '../../src/organization/organization-file.ts';
import { readSmall } from '../lib/plain-file.ts';

/** As many bytes as a file with the largest logo may have, and then some. */
const LIMIT = 2_000_000;

/** Whether a file is an organization.js that pages would take: a company's data, and nothing that would be executed. */
export async function holdsOrganization(path: string): Promise<boolean> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readSmall(path, LIMIT));
    return organization.safeParse(dataOf(text)).success;
  } catch {
    return false;
  }
}
