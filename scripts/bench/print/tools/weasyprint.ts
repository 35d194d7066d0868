import { join } from 'node:path';
import { runProgram } from '../../run-program.ts';
import type { Job, MissingTool, Tool } from './tool.ts';

const NAME = 'WeasyPrint';

/** WeasyPrint, where the machine has it: a program in Python with a layout of its own, no browser. */
export async function weasyprint({ out, leaflet }: Job, signal?: AbortSignal): Promise<Tool | MissingTool> {
  const asked = await runProgram({ path: 'weasyprint', args: ['--version'] }, { signal }).catch((error: unknown) => {
    signal?.throwIfAborted();
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'it is not installed' : String(error);
  });
  if (typeof asked === 'string') return { name: NAME, missing: asked };
  const version = /\d+(\.\d+)+/.exec(asked.output)?.[0] ?? 'of unknown version';
  const pdf = join(out, 'leaflet.pdf');
  return { name: `${NAME} ${version}`, engine: 'its own', program: { path: 'weasyprint', args: [leaflet, pdf] }, pdf };
}
