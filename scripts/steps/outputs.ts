import { basename, join } from 'node:path';
import { readEdition } from './edition.ts';
import { namesIn, setIn, targetOf } from '../print/set/target.ts';
import { claim, type Claim } from '../lib/claim.ts';
import { moveFolder, replaceFolders } from '../lib/replace.ts';

/** The folders that a build replaces, while they are its own. */
export interface Outputs {
  /**
   * Puts finished folders in their place: both, or none.
   * @throws Error in one line where one of them would be lost.
   */
  replace: (made: { site: string; sheets: string }) => Promise<void>;
  release: () => void;
}

/**
 * Claims dist/ and dist-print/ in a folder; a link is followed, and stays.
 * @throws Error in one line where something stands there that no build has made, or another process is at work.
 */
export async function claimOutputs(folder: string): Promise<Outputs> {
  const site = { target: await targetOf(folder, 'dist'), check: checkSite };
  // `npm run print` replaces it too.
  const sheets = { target: await targetOf(folder, 'dist-print'), check: setIn };
  const check = async () => {
    for (const output of [site, sheets]) await output.check(output.target);
  };
  await check();
  const claims: Claim[] = [];
  const release = () => {
    for (const { release: giveBack } of claims.splice(0)) giveBack();
  };
  try {
    for (const { target } of [site, sheets]) claims.push(await claim(target));
  } catch (error) {
    release();
    throw error;
  }
  return {
    async replace(made) {
      // Somebody may have put something there meanwhile.
      await check();
      const staged = [
        { from: made.site, target: site.target },
        { from: made.sheets, target: sheets.target },
      ].map(({ from, target }, index) => ({
        from,
        target,
        made: join(claims[index]?.staging ?? '', basename(target)),
      }));
      for (const { from, made: place } of staged) moveFolder(from, place);
      replaceFolders(staged);
    },
    release,
  };
}

/** A folder with something else than a built site would be lost. */
async function checkSite(folder: string): Promise<void> {
  if ((await namesIn(folder)).length > 0 && !(await readEdition(folder)))
    throw new Error(
      `${folder} holds something else than a built site, and would be replaced: move or remove it, then build again`,
    );
}
