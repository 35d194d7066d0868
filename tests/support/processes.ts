import { readdir, readFile } from 'node:fs/promises';

/** The processes started since it was made. */
export interface ProcessFamily {
  /** Ids of those that run now. */
  members: () => Promise<number[]>;
}

/**
 * Knows every process that this one starts from now on, and their helpers, by a mark in the environment (Linux only:
 * elsewhere none is seen). Chromium's helpers write over their environment: they are known by the group of their
 * browser, once it has been seen, and so even when the browser is gone.
 */
export function processFamily(): ProcessFamily {
  const mark = `${process.pid}.${Math.random()}`;
  process.env['PROCESS_FAMILY'] = mark;
  const groups = new Set<number>();
  const members = async () => {
    const others = (await runningProcesses()).filter(({ id }) => id !== process.pid);
    // A marked process that leads no group stands in the group of whoever runs the tests.
    for (const { id, group, environment } of others) if (id === group && environment.includes(mark)) groups.add(group);
    return others
      .filter(({ group, environment }) => groups.has(group) || environment.includes(mark))
      .map(({ id }) => id);
  };
  return { members };
}

/** The processes that a process has started and that run now, those with a word in their command line (Linux only). */
export async function childrenOf(parent: number | undefined, word: string): Promise<number[]> {
  const children = (await runningProcesses()).filter((process) => process.parent === parent);
  return children.filter(({ command }) => command.includes(word)).map(({ id }) => id);
}

interface RunningProcess {
  id: number;
  parent: number;
  group: number;
  command: string;
  environment: string;
}

async function runningProcesses(): Promise<RunningProcess[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  return (await Promise.all(ids.map(readProcess))).flat();
}

async function readProcess(id: string): Promise<RunningProcess[]> {
  const read = (file: string) => readFile(`/proc/${id}/${file}`, 'latin1').catch(() => '');
  const [stat, command, environment] = await Promise.all([read('stat'), read('cmdline'), read('environ')]);
  // After the name, which may hold spaces: state, parent, group (proc_pid_stat(5)). Z has ended and is not yet buried.
  const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === undefined || state === '' || state === 'Z'
    ? []
    : [{ id: Number(id), parent: Number(parent), group: Number(group), command, environment }];
}
