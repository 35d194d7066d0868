import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimOutputs } from '../../../scripts/steps/outputs.ts';
import { moveFolder } from '../../../scripts/lib/replace.ts';
import { writeSet } from '../../support/print-project.ts';
import { needs } from '../../support/needs.ts';

function mayWriteTo(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outputs-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const EDITION = JSON.stringify({ edition: '2026-11-01', checksum: '0123456789ab', factsChecked: '2026-10-01' });
const write = (path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What a build has made, ready to be put in place. */
function made(): { site: string; sheets: string } {
  write('.build/1/dist/index.html', 'new site');
  write('.build/1/dist-print/manifest.json', 'new sheets');
  return { site: join(root, '.build/1/dist'), sheets: join(root, '.build/1/dist-print') };
}

/** Builds, as far as the outputs are concerned. */
async function build(): Promise<void> {
  const outputs = await claimOutputs(root);
  try {
    await outputs.replace(made());
  } finally {
    outputs.release();
  }
}

describe('the outputs of a build', () => {
  it('replace those of the last one, and leave nothing else behind', async () => {
    write('dist/edition.json', EDITION);
    write('dist/old.html', 'old site');
    await writeSet(join(root, 'dist-print'), ['old']);
    await build();
    expect([read('dist/index.html'), read('dist-print/manifest.json')]).toEqual(['new site', 'new sheets']);
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
    expect(readdirSync(root).sort()).toEqual(['.build', 'dist', 'dist-print']);
  });

  it('go where a link leads to, and the link stays', async () => {
    write('www/edition.json', EDITION);
    symlinkSync('www', join(root, 'dist'));
    await build();
    expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
    expect(read('www/index.html')).toBe('new site');
  });

  it('never replace a file of somebody’s among the sheets', async () => {
    await writeSet(join(root, 'dist-print'), ['one']);
    write('dist-print/notes.txt', 'mine');
    await expect(build()).rejects.toThrow(/would be replaced, and holds notes\.txt: move that elsewhere first$/);
    expect(read('dist-print/notes.txt')).toBe('mine');
  });

  it('never replace a folder that is no built site, nor one behind a link', async () => {
    write('www/index.html', 'mine');
    symlinkSync('www', join(root, 'dist'));
    await expect(build()).rejects.toThrow(/www holds something else than a built site/);
    expect(read('www/index.html')).toBe('mine');
  });

  it('never replace what somebody has put there meanwhile', async () => {
    const outputs = await claimOutputs(root);
    write('dist-print/notes.txt', 'mine');
    await expect(outputs.replace(made())).rejects.toThrow(/holds something else than printed sheets/);
    outputs.release();
    expect(read('dist-print/notes.txt')).toBe('mine');
  });

  it(
    'may stand on another disk than where they were made',
    needs('a /dev/shm to write to', mayWriteTo('/dev/shm')),
    () => {
      const memory = mkdtempSync('/dev/shm/outputs-');
      try {
        moveFolder(made().site, join(memory, 'dist'));
        expect(readFileSync(join(memory, 'dist/index.html'), 'utf8')).toBe('new site');
        expect(readdirSync(join(root, '.build/1'))).toEqual(['dist-print']);
      } finally {
        rmSync(memory, { recursive: true });
      }
    },
  );
});
