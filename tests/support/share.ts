import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { SITE } from './built.ts';

/** A copy of the site in a folder, as on a file share. */
export interface Share {
  /** The folder itself. */
  folder: () => string;
  /** Its address for a browser, ending in a slash. */
  address: () => string;
}

/** Copies the site for the tests of a file into a folder whose name has all that addresses must escape. */
export function useShare(): Share {
  let parent = '';
  const folder = () => join(parent, '社内 共有#1 100%');
  beforeAll(() => {
    parent = mkdtempSync(join(tmpdir(), 'share-'));
    cpSync(SITE, folder(), { recursive: true });
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));
  return { folder, address: () => `${pathToFileURL(folder()).href}/` };
}
