import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLogo } from '../../../scripts/personalize/command/logo.ts';

let folder = '';
beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'logo-'));
  folder = join(root, 'list');
  await mkdir(folder);
  await writeFile(join(root, 'outside.png'), await png(10, 10));
  await symlink(join(root, 'outside.png'), join(folder, 'link.png'));
});
afterAll(() => rm(join(folder, '..'), { recursive: true }));

const png = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#a00' } })
    .withMetadata({ exif: { IFD0: { Copyright: 'secret' } } })
    .png()
    .toBuffer();
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 20 10">${inside}</svg>`;

async function logoOf(file: string, bytes?: string | Buffer): Promise<Metadata & { bytes: Buffer }> {
  if (bytes !== undefined) await writeFile(join(folder, file), bytes);
  const [, data = ''] = /^data:image\/png;base64,(.*)$/.exec(await readLogo(folder, file)) ?? [];
  const read = Buffer.from(data, 'base64');
  return { ...(await sharp(read).metadata()), bytes: read };
}

describe('a logo', () => {
  it('is a PNG of its dots and nothing else', async () => {
    const { format, width, height, bytes } = await logoOf('a.png', await png(30, 20));
    expect([format, width, height]).toEqual(['png', 30, 20]);
    expect(bytes.toString('latin1')).not.toContain('secret');
  });

  it('is made smaller where it is larger than any sheet shows it', async () => {
    expect((await logoOf('b.PNG', await png(3000, 100))).width).toBe(800);
  });

  it('is drawn as large as sheets need it where it is a drawing, of whatever size', async () => {
    const drawing = svg('<style>.a{fill:url(#b)}</style><path class="a" d="M0 0h20v10z"/><use xlink:href="#c"/>');
    expect((await logoOf('c.svg', drawing)).width).toBe(800);
    expect((await logoOf('d.svg', drawing.replace('viewBox', 'width="90000" height="45000" viewBox'))).width).toBe(800);
  });

  it('may be part of the data itself', async () => {
    const made = await readLogo(folder, `data:image/png;base64,${(await png(5, 5)).toString('base64')}`);
    expect(made).toMatch(/^data:image\/png;base64,/);
  });

  it.each([
    ['../outside.png', undefined, 'outside'],
    ['/etc/hostname', undefined, 'outside'],
    ['link.png', undefined, 'outside'],
    ['there-is-none.png', undefined, 'no such file'],
    ['a.gif', 'GIF89a', 'no SVG and no PNG'],
    ['text.png', 'PNG', 'no SVG and no PNG'],
    ['http.png', '<html>', 'no SVG and no PNG'],
    ['torn.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'no SVG and no PNG'],
    ['torn.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g>', 'no SVG and no PNG'],
    ['heavy.png', Buffer.alloc(2_000_001), 'larger'],
    ['script.svg', svg('<script>alert(1)</script>'), 'scripts'],
    ['on.svg', svg('<path onclick="x()" d="M0 0"/>'), 'scripts'],
    ['href.svg', svg('<use href="https://example.com/a.svg#b"/>'), 'scripts'],
    ['file.svg', svg('<image href="file:///etc/passwd" width="9" height="9"/>'), 'scripts'],
    ['style.svg', svg('<style>@import "x.css"</style>'), 'scripts'],
    ['url.svg', svg('<path style="fill:url(//example.com/a)" d="M0 0h9v9z"/>'), 'scripts'],
    ['html.svg', svg('<foreignObject><p>x</p></foreignObject>'), 'scripts'],
    ['entity.svg', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'scripts'],
    ['words.svg', svg('<text>株式会社</text>'), 'text'],
  ])('%s is refused', async (file, bytes, why) => {
    await expect(logoOf(file, bytes)).rejects.toThrow(why);
  });

  it('with more dots than a machine can hold is refused unread', async () => {
    await expect(logoOf('wide.png', await png(4001, 2))).rejects.toThrow('larger');
  });
});
