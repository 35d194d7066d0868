import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sumOfCode } from '../../../scripts/lib/sum-of-code.ts';

it('the sum of code is another once a file of it, its name or a package is, and only then', async () => {
  const root = mkdtempSync(join(tmpdir(), 'code-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'print/tags'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  for (const file of ['print/tags/a.ts', 'draw.ts', 'package-lock.json', 'other.ts']) write(file, '1');
  const sum = () => sumOfCode(['print', 'draw.ts'], root);

  const sums = [await sum()];
  for (const file of ['print/tags/a.ts', 'print/b.ts', 'draw.ts', 'package-lock.json']) {
    write(file, '2');
    sums.push(await sum());
  }
  expect(new Set(sums).size).toBe(5);
  write('other.ts', '2');
  expect(await sum()).toBe(sums.at(-1));
});
