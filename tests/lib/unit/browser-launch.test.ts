import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { closeBrowser } from '../../../scripts/lib/browser/close.ts';
import { launchBrowser } from '../../../scripts/lib/browser/launch.ts';
import { processFamily } from '../../support/processes.ts';
import { needs, needsLinux, needsPosix } from '../../support/needs.ts';

const isLinux = process.platform === 'linux';
/** Whether this user may hide folders from a process (user_namespaces(7)), as most machines let them. */
const hasNamespaces = isLinux && spawnSync('unshare', ['-rm', 'true']).status === 0;
const launch = new URL('../../../scripts/lib/browser/launch.ts', import.meta.url).href;
/** A module that launches a browser and writes why it did not start. */
const launching = `const { launchBrowser } = await import(${JSON.stringify(launch)});
  await launchBrowser().catch((error) => console.log(error.message));`;

describe('launchBrowser', needsPosix(), () => {
  let folder = '';
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'launch-'))));
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function program(name: string, script: string): Promise<void> {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', join(folder, name));
  }

  it('gives up a launch that hangs, and names the program', async () => {
    const family = processFamily();
    await program('hanging', 'sleep 60');
    await expect(launchBrowser({ timeout: 300 })).rejects.toThrow(
      /^The browser \S+\/hanging did not answer within 0.3 s$/,
    );
    await expect.poll(family.members).toEqual([]);
  });

  it('says why a program did not start', async () => {
    await program('broken', 'echo "broken: error while loading shared libraries: libnss3.so" >&2; exit 127');
    await expect(launchBrowser()).rejects.toThrow(
      /\/broken could not be started: broken: error while loading .*libnss3\.so$/,
    );
  });

  it('names what browsers need and a bare machine may lack', needs('namespaces of one’s own', hasNamespaces), () => {
    const hidden = 'mount -t tmpfs none /proc && exec "$0" --input-type=module -e "$1"';
    const around = ['-rm', 'sh', '-c', hidden, process.execPath, launching];
    expect(spawnSync('unshare', around, { encoding: 'utf8' }).stdout).toMatch(
      /^The browser \S+ could not be started: it needs \/proc, which is not mounted here: .*\n$/,
    );
  });

  it(
    'shares memory on the disk where /dev/shm has little room',
    needs('namespaces of one’s own', hasNamespaces),
    async () => {
      const written = join(folder, 'arguments');
      await program('telling', `echo "$@" >> ${written}; exit 1`);
      for (const size of ['64m', '2g']) {
        const around = `mount -t tmpfs -o size=${size} none /dev/shm && exec "$0" --input-type=module -e "$1"`;
        spawnSync('unshare', ['-rm', 'sh', '-c', around, process.execPath, launching], { encoding: 'utf8' });
      }
      // Each is started once more, for what it writes.
      const started = (await readFile(written, 'utf8'))
        .split('\n')
        .filter((line) => line.includes('--remote-debugging-pipe'));
      expect(started.map((line) => line.includes('--disable-dev-shm-usage'))).toEqual([true, false]);
    },
  );

  it('stops for the signal, with its reason', async () => {
    await program('slow', 'sleep 60');
    await expect(launchBrowser({ signal: AbortSignal.timeout(200) })).rejects.toThrow(/timeout/);
  });

  it('leaves neither process nor profile behind when closed, nor a listener to the end of ours', async () => {
    const family = processFamily();
    const listeners = () => process.listeners('exit').length;
    const before = listeners();
    const browser = await launchBrowser();
    const profile =
      browser
        .process()
        ?.spawnargs.find((arg) => arg.startsWith('--user-data-dir='))
        ?.split('=')[1] ?? '';
    expect(await readdir(profile)).not.toEqual([]);
    // The helpers start a little later than the browser answers.
    if (isLinux) await expect.poll(async () => (await family.members()).length).toBeGreaterThan(1);
    await closeBrowser(browser);
    await expect(readdir(profile)).rejects.toThrow('ENOENT');
    expect(listeners()).toBe(before);
    // What is killed takes a moment to go.
    await expect.poll(family.members).toEqual([]);
  });

  it('reaches no other machine', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      for (const address of ['http://example.com/', 'http://192.0.2.1/']) {
        await expect(page.goto(address)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
      }
    } finally {
      await closeBrowser(browser);
    }
  });

  it.each([
    ['SIGINT', 130, ''],
    ['SIGTERM', 143, ''],
    ['SIGTERM', 7, "process.once('SIGTERM', () => setTimeout(() => process.exit(7), 50));"],
    ['SIGKILL', null, ''],
  ] as const)('ends with its process at %s (exit %s)', needsLinux(), async (signal, code, handler) => {
    const family = processFamily();
    const launch = new URL('../../../scripts/lib/browser/launch.ts', import.meta.url).href;
    const script = `${handler}
      const { launchBrowser } = await import(${JSON.stringify(launch)});
      const browser = await launchBrowser();
      console.log(browser.process().spawnargs.find((argument) => argument.startsWith('--user-data-dir=')).slice(16));
      setInterval(() => {}, 1000);`;
    const args = ['--input-type=module', '-e', script];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let profile = '';
    try {
      profile = String(await once(child.stdout, 'data')).trim();
      await expect.poll(async () => (await family.members()).length).toBeGreaterThan(2);
      const ended = once(child, 'exit');
      child.kill(signal);
      expect((await ended)[0]).toBe(code);
      await expect.poll(family.members).toEqual([]);
      // Nobody is left to remove it after SIGKILL but the next browser.
      if (code === null) await closeBrowser(await launchBrowser());
      await expect(readdir(profile)).rejects.toThrow('ENOENT');
    } finally {
      child.kill('SIGKILL');
      if (profile.startsWith(tmpdir())) await rm(profile, { recursive: true, force: true });
    }
  });
});
