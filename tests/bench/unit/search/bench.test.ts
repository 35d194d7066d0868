import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { benchSearch } from '../../../../scripts/bench/search/bench.ts';
import { findFirefox } from '../../../../scripts/bench/search/browsers.ts';
import { needsPosix } from '../../../support/needs.ts';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'bench-'))));
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const bench = (site: string, signal = new AbortController().signal) =>
  benchSearch({
    site,
    runs: 1,
    sizes: [1],
    tuning: true,
    misses: false,
    work: join(folder, 'work'),
    say: () => undefined,
    signal,
  });

describe('measuring the search', () => {
  it('needs a built site', async () => {
    await expect(bench(join(folder, 'dist'))).rejects.toThrow('is not there: run npm run build first');
  });

  it('of a site without a search page measures Pagefind as it comes, and says what is missing', async () => {
    vi.stubEnv('PATH', '');
    const html = '<!doctype html><html lang="ja"><main data-pagefind-body><h1>被害届</h1></main></html>';
    await writeFile(join(folder, 'index.html'), html);
    const report = await bench(folder);
    expect(report).toContain('search.html is not there, so there is only Pagefind as it comes');
    expect(report).toContain('Not measured: Firefox: it is not installed.');
    expect(report).toMatch(/\| Pagefind as it comes \| tuning +\| +[1-9]\d* \|/);
    expect(report).not.toContain('held-out |');
  });

  it('stops when it is told to', async () => {
    await writeFile(join(folder, 'index.html'), '<main data-pagefind-body>x</main>');
    await expect(bench(folder, AbortSignal.abort(new Error('stopped by SIGINT')))).rejects.toThrow('stopped by SIGINT');
  });
});

describe('an installed Firefox', needsPosix(), () => {
  it('is found on the PATH, under its own name or Debian’s', async () => {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    await Promise.all([mkdir(first), mkdir(second)]);
    await writeFile(join(first, 'firefox'), '', { mode: 0o644 });
    await writeFile(join(second, 'firefox-esr'), '', { mode: 0o755 });
    expect(findFirefox([first, second].join(delimiter))).toBe(join(second, 'firefox-esr'));
    expect(findFirefox(first)).toBeUndefined();
    expect(findFirefox('')).toBeUndefined();
  });
});
