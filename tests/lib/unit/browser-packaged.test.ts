import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagedArchives, unpackBrowser } from '../../../scripts/lib/browser/packaged.ts';
import { needs } from '../../support/needs.ts';

const real = packagedArchives();
const never = new AbortController().signal;

describe('unpackBrowser', needs('the packaged browser', process.platform === 'linux' && real !== undefined), () => {
  const before = process.env['TMPDIR'];
  let folder = '';
  let archives = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unpack-'));
    archives = join(folder, 'package/bin');
    const temporary = join(folder, 'tmp');
    await mkdir(archives, { recursive: true });
    await mkdir(temporary);
    await writeFile(join(folder, 'package/package.json'), '{"version":"1.2.3"}');
    // A browser of a few bytes, so that the test takes no time; the rest is the real thing.
    await writeFile(join(archives, 'chromium.br'), brotliCompressSync('#!/bin/sh\n'));
    for (const name of ['al2023.tar.br', 'fonts.tar.br']) await symlink(join(real ?? '', name), join(archives, name));
    process.env['TMPDIR'] = temporary;
  });

  afterEach(async () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    await rm(folder, { recursive: true, force: true });
  });

  it('unpacks to a folder of its own version, and two at once agree', async () => {
    const [one, two] = await Promise.all([unpackBrowser(archives, never), unpackBrowser(archives, never)]);
    expect(one.path).toBe(two.path);
    expect(one.path).toContain('chromium-1.2.3-u');
    expect(await readFile(one.path, 'utf8')).toBe('#!/bin/sh\n');
    expect(await readdir(tmpdir())).toHaveLength(1);
  });

  it('gives libraries and fonts to the browser only', async () => {
    const { env } = await unpackBrowser(archives, never);
    expect(await readdir(env['LD_LIBRARY_PATH']?.split(':')[0] ?? '')).toContain('libnss3.so');
    expect(await readFile(env['FONTCONFIG_FILE'] ?? '', 'utf8')).not.toContain('/etc/fonts');
    expect(process.env['LD_LIBRARY_PATH']).toBeUndefined();
    expect(process.env['FONTCONFIG_FILE']).toBeUndefined();
  });

  it('unpacks again what was cut short or thinned out', async () => {
    const { path } = await unpackBrowser(archives, never);
    await writeFile(path, '#!');
    await unpackBrowser(archives, never);
    expect(await readFile(path, 'utf8')).toBe('#!/bin/sh\n');
    expect(await readdir(tmpdir())).toHaveLength(1);
  });

  it('removes what a killed build left behind', async () => {
    const left = join(tmpdir(), `shiori-chromium-1.2.3-u${process.getuid?.() ?? 0}.Ab12cd`);
    await mkdir(left);
    await utimes(left, 0, 0);
    await unpackBrowser(archives, never);
    expect(await readdir(tmpdir())).toHaveLength(1);
  });

  it('runs nothing from a folder that others may write to', async () => {
    const { path } = await unpackBrowser(archives, never);
    await chmod(join(path, '..'), 0o777);
    await expect(unpackBrowser(archives, never)).rejects.toThrow(/open to others: remove it, or set TMPDIR/);
  });
});
