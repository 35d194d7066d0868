import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  engines?: object;
  optionalDependencies?: Record<string, string>;
}

describe('the lockfile', () => {
  const text = readFileSync('package-lock.json', 'utf8');
  const all = (JSON.parse(text) as { packages: Record<string, Locked> }).packages;
  const installed = Object.entries(all).filter(([path]) => path !== '');

  it('holds the sum of every package', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('holds the packages for every platform, which npm leaves out where the registry at hand lacks them', () => {
    const held = new Set(installed.map(([path, { version }]) => `${path.split('node_modules/').at(-1)} ${version}`));
    const asked = Object.values(all).flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies));
    const exact = asked.filter(([, version]) => /^\d/.test(version)).map(([name, version]) => `${name} ${version}`);
    expect(exact.filter((one) => !held.has(one))).toEqual([]);
  });

  it('names no address of a registry', () => {
    expect(text).not.toMatch(/"resolved"|registry\./);
  });
});

it('the lockfile makes npm compare no package with the Node it happens to run on (`npm run lockfile`)', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  expect(Object.keys(packages).filter((path) => path !== '' && packages[path]?.engines)).toEqual([]);
});
