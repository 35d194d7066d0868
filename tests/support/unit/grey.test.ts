import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../../../scripts/lib/browser/close.ts';
import { launchReader } from '../browser.ts';
import { contrastInGrey, faintText } from '../grey.ts';
import { printedText, type Colour } from '../printed-text.ts';

const contrast = (colour: Colour, ...behind: Colour[]) => contrastInGrey({ colour, behind });

describe('contrastInGrey', () => {
  it('is that of WCAG where there is no colour', () => {
    expect(contrast([0, 0, 0, 1])).toBe(21);
    expect(contrast([255, 255, 255, 1])).toBe(1);
    // The best known border: #767676 on white is enough, #777777 is not.
    expect(contrast([0x76, 0x76, 0x76, 1])).toBeCloseTo(4.54, 2);
    expect(contrast([0x77, 0x77, 0x77, 1])).toBeCloseTo(4.48, 2);
  });

  it('is lost where two colours differ only in hue', () => {
    // 0.299 × 255 = 76.2, and 0.587 × 130 = 76.3.
    expect(contrast([255, 0, 0, 1], [0, 130, 0, 1])).toBeLessThan(1.01);
  });

  it('looks through what is not solid', () => {
    expect(contrast([0, 0, 0, 1], [0, 0, 0, 0], [0, 0, 0, 0.5], [255, 255, 255, 1])).toBeCloseTo(
      contrast([0, 0, 0, 1], [127.5, 127.5, 127.5, 1]),
      6,
    );
    expect(contrast([0, 0, 0, 0.5])).toBeCloseTo(contrast([127.5, 127.5, 127.5, 1]), 6);
  });
});

describe('printedText', () => {
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    browser = await launchReader();
    tab = await browser.newPage();
    await tab.emulateMediaType('print');
  }, 30_000);
  afterAll(() => closeBrowser(browser));

  const faintIn = async (body: string) => {
    await tab.setContent(`<!doctype html><body style="margin:0;color:#000">${body}`);
    return faintText(await tab.evaluate(printedText), 4.5).map(({ text, colours }) => `${text} ${colours}`);
  };

  it.each([
    ['their own', '<p style="color:#ff0000;background:#008200">', 'faint #ff0000 on #008200'],
    ['that of an element around them', '<div style="background:#c00000"><p>', 'faint #000000 on #c00000'],
    [
      'that of something they lie on by position',
      '<i style="position:absolute;width:200px;height:50px;background:#900"></i><p style="position:relative">',
      'faint #000000 on #990000',
    ],
    ['one they have on paper only', '<style>@media print { p { color: #999 } }</style><p>', 'faint #999999 on #ffffff'],
    ['one that is half transparent', '<p style="opacity:.4">', 'faint #999999 on #ffffff'],
    [
      'that of a shape in a drawing',
      '<svg><path d="M0 0h90v40h-90z" fill="#a00"/><text y="20">',
      'faint #000000 on #aa0000',
    ],
    [
      'that of a line in a drawing',
      '<svg><path d="M0 15h90" stroke-width="20" stroke="#a00"/><text y="20">',
      'faint #000000 on #aa0000',
    ],
    ['their own in a drawing', '<svg><text y="20" fill="#999">', 'faint #999999 on #ffffff'],
  ])('sees words that are faint for a colour: %s', async (_, before, found) => {
    expect(await faintIn(`${before}faint`)).toEqual([found]);
  });

  it('sees a part of a long line', async () => {
    const body = `<i style="position:absolute;left:0;width:40px;
      height:30px;background:#444;z-index:-1"></i><p style="width:400px">faint at its beginning and not at its end, where paper is</p>`;
    expect(await faintIn(body)).toEqual([expect.stringContaining('on #444444')]);
  });

  it('sees words that a style sheet adds', async () => {
    const style = '<style>p::before { content: "※"; color: #aaa } b::after { content: "!"; background: #333 }</style>';
    expect(await faintIn(`${style}<p>x</p><b>y</b>`)).toEqual(['"※" #aaaaaa on #ffffff', '"!" #000000 on #333333']);
  });

  it('sees words in the margins of a page', async () => {
    const style = '<style>@page { margin: 20mm; @top-left { content: "head"; color: #aaa } }</style>';
    expect(await faintIn(`${style}<p>x</p>`)).toEqual(['"head" #aaaaaa on #ffffff']);
  });

  it('leaves out what is not printed', async () => {
    const style = '<style>@media print { p { display: none } }</style>';
    expect(await faintIn(`${style}<p style="color:#aaa">x</p><b style="color:#aaa;visibility:hidden">y</b>`)).toEqual(
      [],
    );
  });

  it('refuses to guess what a picture behind words looks like', async () => {
    await expect(faintIn('<p style="background:linear-gradient(#000,#fff)">x</p>')).rejects.toThrow(
      'a picture lies behind',
    );
  });
});
