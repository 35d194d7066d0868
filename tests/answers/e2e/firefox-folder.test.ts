import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE } from '../../support/built.ts';
import { firefox } from '../../support/firefox.ts';
import { STOCK } from '../../support/engines/firefox.ts';
import { needs } from '../../support/needs.ts';
import { doneInAll, isTicked, item, press, ready, shows, textOf, tick, words } from './answers.ts';

const { alone } = words.storage;
const id = item('assets', 0);

describe('Firefox as it comes, from a folder', needs('Firefox', firefox !== undefined), () => {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'));
  let browser: Browser | undefined;
  beforeAll(async () => {
    cpSync(SITE, folder, { recursive: true });
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      extraPrefsFirefox: STOCK,
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const open = async (page: string): Promise<Page> => {
    const tab = await (browser as Browser).newPage();
    await tab.goto(pathToFileURL(join(folder, page)).href);
    return tab;
  };

  it('says that a page keeps its answers to itself, and never that all is wiped', async () => {
    const list = await open('assets.html');
    expect(await textOf(list, '.storage-notice')).toBe(alone);
    await tick(list, id);
    await list.reload();
    expect(await isTicked(list, id)).toBe(true);

    const progress = await open('status.html');
    await progress.evaluate(() => document.querySelector('.plan')?.scrollIntoView());
    await ready(progress);
    expect(await doneInAll(progress)).toBe('0');
    expect(await textOf(progress, '.storage-notice')).toBe(alone);

    const settings = await open('settings.html');
    await press(settings, words.erase.button);
    expect(await textOf(settings, '.confirm-text')).toBe(words.erase.confirmAlone);
    await press(settings, words.erase.yesAlone);
    expect(await textOf(settings, '.transfer-message')).toBe(words.erase.erasedAlone);
    // A tab that lies behind another draws nothing, and what is pressed there waits for it.
    await list.bringToFront();
    await list.reload();
    expect(await isTicked(list, id)).toBe(true);
    await press(list, words.checklist.clear);
    await list.reload();
    expect(await isTicked(list, id)).toBe(false);
    expect(await shows(list, '.storage-notice')).toBe(true);
  });
});
