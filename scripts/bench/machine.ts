import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

/** The facts of this machine that figures hang on, one a line: to be asked before it is put to work. */
export function machineFacts(): string[] {
  const models = [...new Set(cpus().map(({ model }) => model.trim()))].join(', ');
  return [
    `${availableParallelism()} cores${models ? ` (${models})` : ''}, ${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
    `${type()} ${release()}, Node ${process.versions.node}`,
    ...(process.platform === 'win32' ? [] : [`load in the minute before: ${(loadavg()[0] ?? 0).toFixed(1)}`]),
  ];
}
