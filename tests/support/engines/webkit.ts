import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { fontsForPages } from '../fonts.ts';
import { freePort, isInstalled } from '../servers/process.ts';
import { SCREEN, type Driver } from './reader.ts';

const MINI_BROWSER = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find((path) => existsSync(path));

/** Whether this machine has WebKitGTK, what drives it (Debian: webkit2gtk-driver), and a screen that nobody sees (xvfb). */
export const hasWebkit =
  MINI_BROWSER !== undefined && isInstalled('WebKitWebDriver', '--version') && isInstalled('Xvfb', '-help');

/** Starts WebKit on a screen of its own, by plain WebDriver. */
export async function startWebkit(): Promise<Driver> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${display.toString().trim()}`, FONTCONFIG_FILE: await fontsForPages() },
    stdio: 'ignore',
  });
  const call = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: Value };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  for (let round = 0; round < 200; round += 1) {
    const isThere = await call('GET', '/status').then(
      () => true,
      () => false,
    );
    if (isThere) break;
    await sleep(50);
  }
  const args = ['--automation', '--javascript-can-open-windows-automatically=true'];
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: MINI_BROWSER, args } } },
  });
  const session = `/session/${sessionId}`;
  const run = <Value>(script: string) => call<Value>('POST', `${session}/execute/sync`, { script, args: [] });
  // A window with its bars is wider than a phone; one that a page opens need not have any.
  const first = await call('GET', `${session}/window`);
  await run(`open('about:blank', '', 'popup,width=${SCREEN.width},height=${SCREEN.height}')`);
  const handles = await call<string[]>('GET', `${session}/window/handles`);
  await call('POST', `${session}/window`, { handle: handles.find((handle) => handle !== first) });
  return {
    goto: (url) => call('POST', `${session}/url`, { url }),
    ask: (expression) => run(`return ${expression}`),
    tapAt: (x, y) =>
      call('POST', `${session}/actions`, {
        actions: [
          {
            type: 'pointer',
            id: 'finger',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', duration: 0, x, y },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      }),
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      await Promise.all([server, screen].map(end));
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'close');
  child.kill();
  await ended;
}
