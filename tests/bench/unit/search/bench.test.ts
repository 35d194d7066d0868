import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { benchSearch } from '../../../../scripts/bench/search/bench.ts';
import { findFirefox } from '../../../../scripts/bench/browsers.ts';
import { needsPosix } from '../../../support/needs.ts';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'bench-'))));
afterEach(() => rm(folder, { recursive: true }));

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

  it('needs a search page', async () => {
    await writeFile(join(folder, 'index.html'), '<main data-pagefind-body>x</main>');
    await expect(bench(folder)).rejects.toThrow('search.html is not there');
  });

  it('stops when it is told to', async () => {
    for (const page of ['index.html', 'search.html'])
      await writeFile(join(folder, page), '<main data-pagefind-body>x</main>');
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
