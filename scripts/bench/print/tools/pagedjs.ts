import { join, resolve } from 'node:path';
import { COMPARED, installedVersion } from './installed.ts';
import type { Job, MissingTool, Tool } from './tool.ts';

const NAME = 'pagedjs-cli';

/** pagedjs-cli: Paged.js in a browser that puppeteer starts. */
export async function pagedjs({ out, browser, leaflet }: Job): Promise<Tool | MissingTool> {
  const version = await installedVersion(NAME);
  if (version === undefined) return { name: NAME, missing: 'it is not installed' };
  const script = resolve(COMPARED, 'node_modules/pagedjs-cli/src/cli.js');
  const pdf = join(out, 'leaflet.pdf');
  const args = [script, leaflet, '--output', pdf, ...(isRoot() ? ['--browserArgs=--no-sandbox'] : [])];
  return {
    name: `${NAME} ${version}`,
    engine: browser.name,
    program: { path: process.execPath, args, env: { PUPPETEER_EXECUTABLE_PATH: browser.path }, cwd: out },
    pdf,
  };
}

/** Chromium refuses its sandbox to root, and then does not start with it. */
function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
