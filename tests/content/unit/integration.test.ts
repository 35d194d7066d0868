import { EventEmitter } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import type { Connect } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import { readingOf } from '../../../src/content/reading-of.ts';
import { contentOfPages } from '../../../src/content/integration.ts';
import { swap, writeContent, type Override } from '../../support/content-fixture.ts';

type Command = HookParameters<'astro:config:setup'>['command'];

const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };

/** The integration as Astro starts it on the fixture. */
async function setUp(command: Command, overrides: Record<string, Override> = {}) {
  const root = await writeContent(overrides);
  const { hooks } = contentOfPages(readingOf(root));
  const ready = hooks['astro:config:setup']?.({
    command,
    logger,
    updateConfig: vi.fn(),
  } as unknown as HookParameters<'astro:config:setup'>);
  return { root, hooks, ready };
}

/** The development server as far as the integration knows it. */
class Watcher extends EventEmitter {
  add = vi.fn();
}

/** What the server answers to a browser that asks for a page; undefined where it leaves that to Astro. */
function pageFrom(use: Mock<(handler: Connect.NextHandleFunction) => void>): string | undefined {
  let page: string | undefined;
  const response = { setHeader: vi.fn(), end: (text: string) => (page = text) } as unknown as ServerResponse;
  const request = { headers: { accept: 'text/html,*/*' } } as Connect.IncomingMessage;
  for (const [handler] of use.mock.calls) handler(request, response, () => undefined);
  return page;
}

beforeEach(() => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-11-23T00:00:00Z') / 1000));
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.clearAllMocks();
});

describe('a build', () => {
  it('goes on without a word where content is right', async () => {
    await (
      await setUp('build')
    ).ready;
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('stops with a count and every mistake', async () => {
    const { ready } = await setUp('build', {
      'content/contacts.yaml': swap('"110"', '110'),
      'src/figures/thieves/door.astro': null,
    });
    await expect(ready).rejects.toThrow(
      [
        'content/ has 2 mistakes:',
        '  content/contacts.yaml:15: contacts.2.emergencyPhone is no text: put it in quotes, as in "110"',
        '  content/ja/figures/thieves.yaml:3: panels.1.id "door" has no drawing: add src/figures/thieves/door.astro or remove the panel',
      ].join('\n'),
    );
  });

  it('goes on with a warning where a fact is stale', async () => {
    await (
      await setUp('build', { 'content/references.yaml': swap('2026-10-01', '2026-01-01') })
    ).ready;
    expect(logger.warn).toHaveBeenCalledExactlyOnceWith(
      'content/references.yaml:5: references.1.checked "2026-01-01" is 326 days ago: compare "guideline" with what is published today and write the day you did',
    );
  });
});

describe('the development server', () => {
  async function serve(overrides: Record<string, Override> = {}) {
    const { root, hooks, ready } = await setUp('dev', overrides);
    await ready;
    const watcher = new Watcher();
    const use = vi.fn<(handler: Connect.NextHandleFunction) => void>();
    const send = vi.fn();
    const environments = { client: { hot: { send }, moduleGraph: { idToModuleMap: new Map() } } };
    await hooks['astro:server:setup']?.({
      server: { watcher, middlewares: { use }, environments },
      logger,
    } as unknown as HookParameters<'astro:server:setup'>);
    return { root, watcher, use, send };
  }

  it('starts in spite of mistakes and tells them', async () => {
    await serve({ 'content/ja/site.yaml': null });
    expect(logger.error).toHaveBeenCalledExactlyOnceWith(
      'content/ has one mistake:\n  content/ja/site.yaml is missing: add it with how the site names itself',
    );
  });

  it('shows the mistakes in the browser, as text, until they are mended', async () => {
    const site = 'content/ja/site.yaml';
    const { root, watcher, use, send } = await serve({ [site]: swap('name: しおり', 'name: しおり\nowner: <b>') });
    const page = pageFrom(use);
    expect(page).toContain('content/ja/site.yaml:2: owner is not a known field: remove it or correct its name');
    expect(page).toContain('/@vite/client');
    await writeFile(join(root, site), (await readFile(join(root, site), 'utf8')).replace('owner: <b>\n', ''));
    watcher.emit('all', 'change', join(root, site));
    await expect.poll(() => send).toHaveBeenLastCalledWith({ type: 'full-reload' });
    await expect.poll(() => pageFrom(use)).toBeUndefined();
  });

  it('checks once more when files of content/ have changed', async () => {
    const { root, watcher } = await serve();
    expect(logger.info).toHaveBeenCalledTimes(1);
    watcher.emit('all', 'change', join(root, 'content/ja/site.yaml'));
    watcher.emit('all', 'change', join(root, 'content/work.yaml'));
    await expect.poll(() => logger.info).toHaveBeenCalledTimes(2);
  });

  it('does not check when other files have changed', async () => {
    const { root, watcher } = await serve();
    watcher.emit('all', 'change', join(root, 'src/pages/index.astro'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(logger.info).toHaveBeenCalledTimes(1);
  });
});
