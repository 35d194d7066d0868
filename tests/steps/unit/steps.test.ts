import { describe, expect, it } from 'vitest';
import { Steps } from '../../../scripts/steps/steps.ts';

describe('the steps of a build', () => {
  it('print their name, time and result', async () => {
    const lines: string[] = [];
    await new Steps((line) => lines.push(line)).run(
      'site',
      () => Promise.resolve(18),
      (count) => `${count} pages`,
    );
    expect(lines).toEqual([expect.stringMatching(/^site +\d+\.\d s {2}18 pages$/)]);
  });

  it('put their name before what went wrong', async () => {
    const failing = new Steps(() => undefined).run('sheets', () => Promise.reject(new Error('leaflet: a page hangs')));
    await expect(failing).rejects.toThrow('sheets: leaflet: a page hangs');
  });

  it('show what stands behind an error without words of its own', async () => {
    const silent = new AggregateError([new Error('one was refused'), new Error('two was refused')]);
    await expect(new Steps(() => undefined).run('site', () => Promise.reject(silent))).rejects.toThrow(
      /^site: AggregateError[^]*one was refused[^]*two was refused/,
    );
  });
});
