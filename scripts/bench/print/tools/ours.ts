import { join } from 'node:path';
import type { Program } from '../../run-program.ts';
import type { Job, Tool } from './tool.ts';

/**
 * Prints sheets as a person does: a new process, a new browser, both passes for the page numbers, the PDF finished.
 * @param sheets none for the whole set.
 */
export function printProgram(out: string, sheets: readonly string[]): Program {
  return { path: process.execPath, args: ['scripts/print.ts', '--out', out, ...sheets] };
}

/** This project. */
export function ours({ out, browser }: Pick<Job, 'out' | 'browser'>): Tool {
  return {
    name: 'this project',
    engine: browser.name,
    program: printProgram(out, ['leaflet']),
    pdf: join(out, 'leaflet.pdf'),
  };
}
