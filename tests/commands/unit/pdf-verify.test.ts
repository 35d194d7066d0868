import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../scripts/verapdf/judge.ts';
import { needsPosix } from '../../support/needs.ts';

/** A job of a report, as veraPDF 1.28 writes it. */
const job = (file: string, rest: object) => ({ itemDetails: { name: resolve(file), size: 1 }, ...rest });
const result = (ruleSummaries: object[]) => ({
  validationResult: [
    { compliant: ruleSummaries.length === 0, details: { failedRules: ruleSummaries.length, ruleSummaries } },
  ],
});
const figure = {
  clause: '7.3',
  testNumber: 1,
  description: 'Figures have an alternative',
  failedChecks: 35,
  checks: [{ context: 'root/document[0]', errorMessage: 'Figure has none', errorArguments: [] }],
};

describe('the judge of PDFs', needsPosix(), () => {
  let folder: string;
  const path = process.env['PATH'];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-'));
    await mkdir(join(folder, 'java-only'));
    process.env['PATH'] = join(folder, 'java-only');
  });
  afterAll(async () => {
    process.env['PATH'] = path;
    await rm(folder, { recursive: true });
  });
  /** What stands in for Java writes this, and ends as veraPDF does where a rule does not hold. */
  const javaSays = async (text: string): Promise<void> => {
    await writeFile(join(folder, 'said'), text);
    await writeFile(join(folder, 'java-only/java'), `#!/bin/sh\n/bin/cat '${folder}/said'\nexit 1\n`);
    await chmod(join(folder, 'java-only/java'), 0o755);
  };
  const verify = async (...args: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
      const child = execFile(process.execPath, [resolve('scripts/pdf-verify.ts'), ...args], (_, stdout, stderr) =>
        done({ code: child.exitCode ?? -1, stdout, stderr }),
      );
    });

  it('tells of each file the rules that do not hold, how often and where', async () => {
    await javaSays(JSON.stringify({ report: { jobs: [job('b.pdf', result([figure])), job('a.pdf', result([]))] } }));
    expect(await judge('x.jar', ['a.pdf', 'b.pdf'])).toEqual([
      { file: 'a.pdf', failures: [] },
      {
        file: 'b.pdf',
        failures: [
          {
            rule: '7.3-1',
            sentence: 'Figures have an alternative',
            times: 35,
            places: ['root/document[0]: Figure has none'],
          },
        ],
      },
    ]);
  });

  it('takes no file for sound that was not read, left out or refused without a rule', async () => {
    const broken = job('a.pdf', { taskException: { exceptionMessage: 'End of file is reached' } });
    const refused = job('c.pdf', { validationResult: [{ compliant: false, details: { ruleSummaries: [] } }] });
    await javaSays(JSON.stringify({ report: { jobs: [broken, refused] } }));
    const verdicts = await judge('x.jar', ['a.pdf', 'b.pdf', 'c.pdf']);
    expect(verdicts.map(({ unread }) => unread)).toEqual([
      'End of file is reached',
      'veraPDF says nothing of it',
      'veraPDF refuses it without a rule',
    ]);
  });

  it('fails where there is no report at all', async () => {
    await javaSays('out of memory');
    await expect(judge('x.jar', ['a.pdf'])).rejects.toThrow('veraPDF wrote no report');
  });

  it('names what is not there, and ends with 1', async () => {
    const { code, stderr } = await verify('gone.pdf');
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'There is no gone.pdf: print the sheets first.\n' });
    const empty = await verify(folder);
    expect({ code: empty.code, stderr: empty.stderr }).toEqual({
      code: 1,
      stderr: `There are no PDFs in ${folder}.\n`,
    });
  });

  it('is left out in a line where there is no Java, if that was allowed, and else fails', async () => {
    await rm(join(folder, 'java-only/java'), { force: true });
    const file = join(folder, 'a.pdf');
    await writeFile(file, '');
    const allowed = await verify('--if-possible', file);
    expect(allowed).toEqual({
      code: 0,
      stdout: 'pdf:verify: left out, there is no Java on this machine\n',
      stderr: '',
    });
    const asked = await verify(file);
    expect(asked).toEqual({
      code: 1,
      stdout: '',
      stderr: 'veraPDF cannot be asked: there is no Java on this machine\n',
    });
  });

  it('is asked about what the tests printed, bleed and companies included, wherever everything is checked', async () => {
    const asked = /^npm run pdf:verify -- --if-possible (.*)$/m.exec(await readFile('.ci/run', 'utf8'))?.[1];
    expect(asked?.split(' ')).toEqual(
      ['dist-print', 'bleed', 'organizations/longest', 'filled/long'].map((name) => `.build-test/${name}`),
    );
  });
});
