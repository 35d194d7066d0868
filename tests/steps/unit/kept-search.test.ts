import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { Store } from '../../../scripts/lib/store.ts';
import { keptAnalyser } from '../../../scripts/steps/search/kept-analyser.ts';
import { keptPacking } from '../../../scripts/steps/search/pack.ts';
import { createAnalyser } from '../../../scripts/steps/search/readings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

it('a line is read as the dictionary reads it, whether an earlier build has met it or not', async () => {
  const dictionary = createAnalyser();
  for (const lines of [['パスワードを変える', '電話する'], ['パスワードを変える', '電話を受ける'], ['電話を受ける']]) {
    const { analyse, keep } = await keptAnalyser(new Store(folder));
    for (const line of lines) expect(analyse(line), line).toEqual(dictionary(line));
    await keep();
  }
});

it('bytes come packed alike, whether an earlier build has packed them or not', async () => {
  const bytes = new TextEncoder().encode('相談窓口に電話する。'.repeat(20));
  const [first, again] = [await keptPacking(new Store(folder)), await keptPacking(new Store(folder))];
  const packed = await first(bytes);
  expect(await again(bytes)).toEqual(new Uint8Array(packed));
  expect(new Uint8Array(gunzipSync(packed))).toEqual(bytes);
});
