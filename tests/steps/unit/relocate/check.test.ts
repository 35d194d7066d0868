import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkReferences } from '../../../../scripts/steps/html/relocate/check.ts';

const folders: string[] = [];
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

async function site(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'site-'));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}

describe('the check of a finished site', () => {
  it('finds nothing where all holds', async () => {
    const page =
      '<a href="p/b.html#x">b</a><a href="#y" id="y">y</a><img src="i.svg" alt=""><a href="https://example.jp/">e</a><a href="tel:110">t</a>';
    expect(await checkReferences(await site({ 'a.html': page, 'p/b.html': '<p id="x">', 'i.svg': '<svg/>' }))).toEqual(
      [],
    );
  });

  it.each([
    ['<a href="c.html">c</a>', 'leads to c.html, which does not exist'],
    ['<a href="#z">z</a>', 'leads to an id that a.html does not have'],
    ['<a href="/a.html">a</a>', 'is root-absolute'],
    ['<img src="https://example.jp/i.png" alt="">', 'is fetched from outside'],
    ['<script src="//example.jp/s.js"></script>', 'is root-absolute'],
    ['<a href="http://example.jp/">e</a>', 'is fetched from outside'],
  ])('refuses %s', async (html, fault) => {
    expect(await checkReferences(await site({ 'a.html': html }))).toEqual([expect.stringContaining(fault)]);
  });
});
