import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { zipOf } from '../../../scripts/lib/zip.ts';
import { entriesOf } from '../../support/zip.ts';
import { needs } from '../../support/needs.ts';

const FILES = [
  { name: 'b.pdf', data: Buffer.from('second') },
  { name: '読んでください.txt', data: Buffer.from('\uFEFF読む\r\n') },
  { name: 'a.pdf', data: Buffer.from('first') },
];
const has = (program: string): boolean => spawnSync(program, ['--help']).error === undefined;

/** The archive as a file, in a folder that goes after the test. */
function written(): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'all.zip'), zipOf(FILES, '2026-11-23'));
  return { folder, path: join(folder, 'all.zip') };
}

describe('the archive', () => {
  it('holds every file as it is, sorted by name, of the given day, with names marked as UTF-8', () => {
    const expected = ['a.pdf', 'b.pdf', '読んでください.txt'].map((name) => {
      const { data } = FILES.find((file) => file.name === name) as (typeof FILES)[number];
      return { name, data: data.toString(), crc: crc32(data), day: '2026-11-23', utf8: !/^[ -~]*$/.test(name) };
    });
    const entries = entriesOf(zipOf(FILES, '2026-11-23'));
    expect(entries.map(({ data, ...entry }) => ({ ...entry, data: data.toString() }))).toEqual(expected);
  });

  it('is the same in every time zone and at every time', () => {
    const zip = JSON.stringify(join(process.cwd(), 'scripts/lib/zip.ts'));
    const script = `const { zipOf } = await import(${zip});
      process.stdout.write(Buffer.from(zipOf([{ name: 'a', data: Buffer.from('x') }], '2018-11-04')).toString('hex'));`;
    // In São Paulo the 4th of November 2018 began at one o’clock.
    const [tokyo, saoPaulo, ...rest] = ['Asia/Tokyo', 'America/Sao_Paulo', 'UTC'].map(
      (zone) =>
        spawnSync(process.execPath, ['--input-type=module', '-e', script], {
          env: { ...process.env, TZ: zone },
          encoding: 'utf8',
        }).stdout,
    );
    expect(tokyo).toMatch(/^504b0304/);
    expect([saoPaulo, ...rest]).toEqual([tokyo, tokyo]);
  });

  it('is opened by Python', needs('python3', has('python3')), () => {
    const script =
      'import sys, zipfile, json; z = zipfile.ZipFile(sys.argv[1]); print(json.dumps([z.testzip(), z.namelist()]))';
    const { stdout } = spawnSync('python3', ['-c', script, written().path], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([null, ['a.pdf', 'b.pdf', '読んでください.txt']]);
  });

  it('is opened by unzip', needs('unzip', has('unzip')), () => {
    const { folder, path } = written();
    expect(spawnSync('unzip', ['-tq', path], { cwd: folder, encoding: 'utf8' }).stdout).toMatch(/No errors detected/);
  });
});
