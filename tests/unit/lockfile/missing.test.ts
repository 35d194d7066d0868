import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missingOptional, type Lockfile } from '../../../scripts/lockfile/missing.ts';
import { platformOf } from '../../../scripts/lockfile/platform.ts';

const parent = { version: '1.0.0', optionalDependencies: { '@a/linux-x64': '1.0.0', '@a/darwin-x64': '1.0.0' } };

describe.each(['.', 'bench/print'])('the lockfile in %s', (folder) => {
  const text = readFileSync(`${folder}/package-lock.json`, 'utf8');

  it('holds every platform’s packages, or npm ci refuses it', () => {
    expect(missingOptional(JSON.parse(text) as Lockfile)).toEqual([]);
  });

  it('names no address of a registry', () => {
    expect(text).not.toMatch(/"resolved"|registry\./);
  });
});

describe('what a lockfile lacks', () => {
  it('is named with the place beside its parent', () => {
    const packages = { 'node_modules/a': parent, 'node_modules/@a/linux-x64': { version: '1.0.0' } };
    expect(missingOptional({ packages })).toEqual([
      { path: 'node_modules/@a/darwin-x64', name: '@a/darwin-x64', version: '1.0.0', dev: false },
    ]);
  });

  it('is also what stands there in another version', () => {
    const packages = {
      'node_modules/b/node_modules/a': parent,
      'node_modules/@a/linux-x64': { version: '1.0.0' },
      'node_modules/@a/darwin-x64': { version: '2.0.0' },
    };
    expect(missingOptional({ packages }).map(({ path }) => path)).toEqual([
      'node_modules/b/node_modules/@a/darwin-x64',
    ]);
  });

  it('cannot be added where only a range is asked for', () => {
    const packages = { 'node_modules/a': { optionalDependencies: { b: '^1.0.0' } } };
    expect(() => missingOptional({ packages })).toThrow('only exact versions can be added');
  });
});

describe('the platform of a package', () => {
  it.each([
    ['@pagefind/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
    ['@napi-rs/canvas-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@napi-rs/canvas-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('%s is read from its name', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});
