import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stageLeaflet } from '../../../scripts/bench/print/stage.ts';

const HTML =
  '<!doctype html><html><head><link rel="stylesheet" href="leaflet.css"><link rel="stylesheet" href="../assets/a.css">' +
  '</head><body><a href="#a">①章<span data-page-of="a"></span></a></body></html>';

let folder: string;
const staged = async (name: string, file: string) => readFile(join(folder, name, file), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-stage-'));
  for (const name of ['print', 'assets']) await mkdir(join(folder, 'site', name), { recursive: true });
  await writeFile(join(folder, 'site/print/leaflet.html'), HTML);
  await writeFile(join(folder, 'site/print/leaflet.css'), '@page a{@top-left{content:"あ"}}');
  await writeFile(join(folder, 'site/assets/a.css'), ':root{--ink:#111}p{border:1px solid var(--ink)}');
  await stageLeaflet(join(folder, 'site'), join(folder, 'usual'), { old: false });
  await stageLeaflet(join(folder, 'site'), join(folder, 'old'), { old: true });
});
afterAll(() => rm(folder, { recursive: true }));

describe('the leaflet for other tools', () => {
  it('is the same HTML but for a style sheet and where the page numbers lead', async () => {
    const html = await staged('usual', 'print/leaflet.html');
    expect(html.replace('<link rel="stylesheet" href="bench.css">', '').replace(' data-href="#a"', '')).toBe(HTML);
    expect(html).not.toBe(HTML);
  });

  it('has the font in both weights, and asks for page numbers', async () => {
    const css = await staged('usual', 'print/bench.css');
    expect(css.match(/BIZUDPGothic-(Regular|Bold)\.ttf/g)).toHaveLength(2);
    expect(css).toContain('target-counter(');
  });

  it('keeps its custom properties where they are known', async () => {
    expect(await staged('usual', 'assets/a.css')).toContain('var(--ink)');
  });

  it('for old engines has them written out, and the main files of the font only', async () => {
    expect(await staged('old', 'assets/a.css')).toContain('1px solid #111');
    const css = await staged('old', 'print/bench.css');
    expect(css).not.toContain('unicode-range');
    expect(css.match(/@font-face/g)).toHaveLength(2);
  });

  it('leaves the site as it is', async () => {
    expect(await staged('site', 'print/leaflet.html')).toBe(HTML);
  });
});
