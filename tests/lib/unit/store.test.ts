import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { Store } from '../../../scripts/lib/store.ts';

const schema = z.object({ pages: z.int() });
const entry = { facts: { pages: 3 }, bytes: new Uint8Array([1, 2, 10, 3]) };
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await new Store(folder).put('a', entry);
});

describe('a store', () => {
  it('gives the next build what it was given, under that key only', async () => {
    expect(await new Store(folder).get('a', schema)).toEqual(entry);
    expect(await new Store(folder).get('b', schema)).toBeUndefined();
  });

  it.each([
    ['cut short', (file: Buffer) => file.subarray(0, -1)],
    ['changed at its end', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from([4])])],
    ['changed in its facts', (file: Buffer) => Buffer.from(file.toString('latin1').replace('3}', '4}'), 'latin1')],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('no line')],
  ])('gives no entry that is %s', async (_, spoil) => {
    const path = join(folder, 'a');
    const [before, after] = [readFileSync(path), spoil(readFileSync(path))];
    expect(after.equals(before)).toBe(false);
    writeFileSync(path, after);
    expect(await new Store(folder).get('a', schema)).toBeUndefined();
  });

  it('gives no entry whose facts are others than asked for', async () => {
    expect(await new Store(folder).get('a', z.object({ width: z.int() }))).toBeUndefined();
  });

  it('gives nothing where all is to be made anew, and keeps that', async () => {
    const fresh = new Store(folder, true);
    expect(await fresh.get('a', schema)).toBeUndefined();
    const other = { facts: { pages: 4 }, bytes: new Uint8Array([5]) };
    await fresh.put('a', other);
    expect(await new Store(folder).get('a', schema)).toEqual(other);
  });

  it('keeps what the last build has taken or put, and removes the rest', async () => {
    await new Store(folder).put('b', entry);
    const next = new Store(folder);
    await next.get('a', schema);
    await next.put('c', entry);
    await next.prune();
    expect(readdirSync(folder).sort()).toEqual(['a', 'c']);
  });

  it('that cannot be written keeps nothing, and stops nobody', async () => {
    const blocked = new Store(join(folder, 'a'));
    await blocked.put('b', entry);
    await blocked.prune();
    expect(await blocked.get('b', schema)).toBeUndefined();
  });
});
