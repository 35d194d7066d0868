import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodeJson } from '../../../scripts/steps/search/encode-text.ts';
import { encode } from '../../../src/search/base91.ts';
import { createFiles } from '../../../src/search/files.ts';

const bytes = encodeJson({ a: '台帳①' });

/** Files that `bring` hands over, and a list of what was loaded. */
function filesWith(bring: (name: string) => Uint8Array | undefined) {
  const loaded: string[] = [];
  const files = createFiles((name) => {
    loaded.push(name);
    const brought = bring(name);
    if (brought) files.put(name, encode(brought));
    return Promise.resolve();
  });
  return { files, loaded };
}

it('gives the bytes of a file, unpacked where it is gzipped', async () => {
  const { files } = filesWith((name) => (name === 'packed' ? gzipSync(bytes) : bytes));
  expect([...(await files.read('packed'))]).toEqual([...bytes]);
  expect([...(await files.read('plain'))]).toEqual([...bytes]);
  expect(await files.readJson('packed')).toEqual({ a: '台帳①' });
});

it('loads a file once, however often and for how many it is asked for', async () => {
  const { files, loaded } = filesWith(() => bytes);
  await Promise.all([files.read('a'), files.read('a'), files.read('a')]);
  await files.read('a');
  expect(loaded).toEqual(['a']);
});

it('loads nothing that another script has brought', async () => {
  const { files, loaded } = filesWith(() => undefined);
  files.put('a', encode(bytes));
  expect([...(await files.read('a'))]).toEqual([...bytes]);
  expect(loaded).toEqual([]);
});

it('tries again after a failure', async () => {
  let fails = true;
  const files = createFiles((name) => {
    if (fails) return Promise.reject(new Error('not reached'));
    files.put(name, encode(bytes));
    return Promise.resolve();
  });
  await expect(files.read('a')).rejects.toThrow('not reached');
  fails = false;
  expect([...(await files.read('a'))]).toEqual([...bytes]);
});

it('tries again after a script that came broken and brought nothing, or something that cannot be read', async () => {
  const broken = gzipSync(bytes).subarray(0, 20);
  for (const first of [undefined, broken]) {
    let brought: Uint8Array | undefined = first;
    const { files } = filesWith(() => brought);
    await expect(files.read('a')).rejects.toThrow();
    brought = bytes;
    expect([...(await files.read('a'))]).toEqual([...bytes]);
  }
});

it('says which script did not bring what it should', async () => {
  const { files } = filesWith(() => undefined);
  await expect(files.read('records-1')).rejects.toThrow('records-1');
});
