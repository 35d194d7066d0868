import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Lockfile {
  packages: Record<string, { version?: string }>;
}
interface Manifest {
  dependencies?: Record<string, string>;
}
const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const compared = Object.entries(read<Manifest>('bench/print/package.json').dependencies ?? {});

describe('what we are compared with', () => {
  it('is no part of the product, whose licence is another', () => {
    const ours = Object.keys(read<Lockfile>('package-lock.json').packages);
    for (const [name] of compared) expect(ours).not.toContain(`node_modules/${name}`);
  });

  it.each(compared)('%s is asked for in one version, and locked in that', (name, version) => {
    const { packages } = read<Lockfile>('bench/print/package-lock.json');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });
});
