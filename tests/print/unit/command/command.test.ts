import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, startPrint, writePrintProject } from '../../../support/print-project.ts';

const SHEETS = { leaflet: '<h1>一</h1><h2>二</h2>', contacts: '<h1>窓口</h1>' };

describe('npm run print', { timeout: 60_000 }, () => {
  it('prints all sheets, telling each, and where they are', async () => {
    const root = await writePrintProject(SHEETS);
    const { code, output } = await startPrint(root).ended;
    expect(output.split('\n').slice(0, 2).sort()).toEqual([
      expect.stringMatching(/^contacts\.pdf, 1 p\., \d+ kB$/),
      expect.stringMatching(/^leaflet\.pdf, 2 p\., \d+ kB$/),
    ]);
    expect(output).toMatch(/\ndist-print holds 2 sheets \(3 pages\) and all-sheets\.zip \(\d+ kB\), in \d+\.\d s\n$/);
    expect(code).toBe(0);
    const folder = join(root, 'dist-print');
    const { SHA256SUMS: own, ...files } = await filesOf(folder);
    expect(own).toBeDefined();
    expect(Object.keys(files).sort()).toEqual(['all-sheets.zip', 'contacts.pdf', 'leaflet.pdf', 'manifest.json']);
    // As `sha256sum -c` reads it, which not every machine has.
    expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toBe(
      ['leaflet.pdf', 'contacts.pdf', 'all-sheets.zip'].map((name) => `${files[name]}  ${name}\n`).join(''),
    );
  });

  it('goes on when nobody reads what it says', async () => {
    const root = await writePrintProject({ contacts: SHEETS.contacts });
    const print = startPrint(root);
    print.child.stdout.destroy();
    expect(await print.ended).toEqual({ code: 0, output: '' });
    expect(Object.keys(await filesOf(join(root, 'dist-print')))).toContain('contacts.pdf');
  });

  it('lists the sheets with paper, title and purpose', async () => {
    const root = await writePrintProject(SHEETS);
    expect(await startPrint(root, ['--list']).ended).toEqual({
      code: 0,
      output: [
        'leaflet   A4  題 leaflet\n              leafletを配ります。\n',
        'contacts  A4  題 contacts\n              contactsを配ります。\n',
      ].join(''),
    });
  });

  it('helps', async () => {
    const { code, output } = await startPrint(process.cwd(), ['--help']).ended;
    expect(code).toBe(0);
    for (const option of ['SHEET', '--bleed', '--out DIR', '--list', '--help'])
      expect(output).toContain(`\n${option} `);
  });

  it('misses an option that npm has kept for itself', async () => {
    const env = { npm_config_bleed: 'true' };
    const { code, output } = await startPrint(process.cwd(), [], [], env).ended;
    expect(output).toMatch(/^npm took --bleed for itself: write -- before it\n\nnpm run print -- /);
    expect(code).toBe(2);
  });

  it.each([
    [
      ['contact'],
      2,
      'there is no sheet "contact": did you mean contacts?\n`npm run print -- --list` shows all sheets\n',
    ],
    [
      ['--out', 'content'],
      1,
      'The print stopped, and nothing was replaced.\n' +
        'content holds something else than printed sheets, and would be replaced: choose another folder\n',
    ],
  ])('refuses %j with exit code %i and one cause', async (args, code, output) => {
    const root = await writePrintProject(SHEETS);
    expect(await startPrint(root, args).ended).toEqual({ code, output });
  });
});
