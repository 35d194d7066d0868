import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recover, replaceFolders } from '../../../scripts/lib/replace.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const folder = (path: string, text: string): string => {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, path, 'file'), text);
  return join(root, path);
};
const textIn = (path: string): string => readFileSync(join(root, path, 'file'), 'utf8');
/** What stands in the staging folder under the same names. */
const replacementsFor = (targets: readonly string[]) =>
  targets.map((target) => ({ made: join(root, '.build', '1', basename(target)), target }));

/** A process id that no process has. */
const DEAD = '4194305';

describe('replacing the outputs', () => {
  it('puts the new ones in place, and the old ones aside', () => {
    const targets = [folder('dist', 'old site'), folder('dist-print', 'old sheets')];
    const staging = join(root, '.build', '1');
    folder('.build/1/dist', 'new site');
    folder('.build/1/dist-print', 'new sheets');
    replaceFolders(replacementsFor(targets));
    expect([textIn('dist'), textIn('dist-print')]).toEqual(['new site', 'new sheets']);
    expect(readdirSync(staging).filter((name) => !name.startsWith('last-'))).toEqual([]);
  });

  it('replaces none where one cannot be replaced', () => {
    const targets = [folder('dist', 'old site'), folder('dist-print', 'old sheets')];
    folder('.build/1/dist', 'new site');
    expect(() => replaceFolders(replacementsFor(targets))).toThrow('ENOENT');
    expect([textIn('dist'), textIn('dist-print')]).toEqual(['old site', 'old sheets']);
    expect(textIn('.build/1/dist')).toBe('new site');
  });

  it('works where there are none yet', () => {
    folder('.build/1/dist', 'new');
    replaceFolders(replacementsFor([join(root, 'dist')]));
    expect(textIn('dist')).toBe('new');
  });
});

describe('recovering from a build that was killed', () => {
  it('puts back an output that had been moved away', () => {
    folder(`.build/${DEAD}/last-dist`, 'last good');
    recover(join(root, '.build'), [join(root, 'dist')]);
    expect(textIn('dist')).toBe('last good');
    expect(existsSync(join(root, '.build', DEAD))).toBe(false);
  });

  it('keeps the output that stands', () => {
    folder('dist', 'newer');
    folder(`.build/${DEAD}/last-dist`, 'older');
    recover(join(root, '.build'), [join(root, 'dist')]);
    expect(textIn('dist')).toBe('newer');
  });

  it('leaves a build alone that is still running', () => {
    folder(`.build/${process.ppid}/dist`, 'being made');
    recover(join(root, '.build'), [join(root, 'dist')]);
    expect(textIn(`.build/${process.ppid}/dist`)).toBe('being made');
  });
});
