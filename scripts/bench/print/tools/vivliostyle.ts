import { join, resolve } from 'node:path';
import { COMPARED, installedVersion } from './installed.ts';
import type { Job, MissingTool, Tool } from './tool.ts';

const NAME = 'Vivliostyle CLI';

/**
 * @vivliostyle/cli. It is under the AGPL: it runs as a program of its own, in a process of its own. Nothing here imports
 * it, and it is not shipped.
 */
export async function vivliostyle({ out, browser, leaflet }: Job): Promise<Tool | MissingTool> {
  const version = await installedVersion('@vivliostyle/cli');
  if (version === undefined) return { name: NAME, missing: 'it is not installed' };
  const script = resolve(COMPARED, 'node_modules/@vivliostyle/cli/dist/cli.js');
  const pdf = join(out, 'leaflet.pdf');
  const args = [script, 'build', leaflet, '--single-doc', '--output', pdf, '--executable-browser', browser.path];
  return {
    name: `${NAME} ${version}`,
    engine: browser.name,
    // It writes its working files where it stands.
    program: { path: process.execPath, args, cwd: out },
    pdf,
  };
}
