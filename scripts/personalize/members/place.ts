import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';
import { namesIn } from '../../print/set/target.ts';
import { placesOf } from './make-member.ts';

const OURS = /^(members|archives|\.members-staging|report(-\d+-of-\d+)?\.csv|\.progress(-\d+-of-\d+)?\.jsonl)$/;

/**
 * Makes sure that nothing is lost where members' copies are to go.
 * @throws Error in one line where something else stands there.
 */
export async function checkPlace(folder: string): Promise<void> {
  const foreign = (await namesIn(folder)).filter((name) => !OURS.test(name));
  if (foreign.length > 0)
    throw new Error(`${folder} holds something else (${foreign.slice(0, 5).join(', ')}): choose another folder`);
}

/**
 * Moves what was made for a member into its place. All calls are synchronous; whoever is killed between them has not yet
 * written down that it was made, and makes it again.
 */
export function putInPlace(staging: string, out: string, folder: string): void {
  const [made, target] = [placesOf(staging, folder), placesOf(out, folder)];
  for (const part of ['folder', 'archive'] as const) {
    makeFolder(dirname(target[part]));
    if (existsSync(target[part])) rmSync(target[part], { recursive: true });
    renameSync(made[part], target[part]);
  }
}
