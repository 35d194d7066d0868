import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 2_000;
const EVERY_MS = 50;

/** A process that runs. */
export interface Process {
  id: number;
  parent: number;
}

/** All processes that run now; none where there is no /proc (it is Linux's). */
export function listProcesses(): Process[] {
  return idsIn('/proc').flatMap((id) => {
    const stat = readOr(`/proc/${id}/stat`);
    return stat === undefined ? [] : parseStat(stat);
  });
}

/**
 * Reads /proc/ID/stat (proc_pid_stat(5)): id, name in parentheses, which may itself hold any of these, state, parent.
 * @returns nothing for one that has ended and is not yet buried (Z, X).
 */
export function parseStat(stat: string): Process[] {
  const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === undefined || parent === undefined || state === 'Z' || state === 'X') return [];
  return [{ id: Number.parseInt(stat, 10), parent: Number(parent) }];
}

/**
 * Those of the processes that belong to a tree: what was in it before, and all descendants of that. A process whose
 * parent has ended gets another parent; it stays in the tree because it was seen there.
 * @param known ids of the tree so far, its root among them.
 */
export function membersOf(known: ReadonlySet<number>, processes: readonly Process[]): Set<number> {
  const members = new Set(processes.filter(({ id }) => known.has(id)).map(({ id }) => id));
  for (let before = -1; before !== members.size;) {
    before = members.size;
    for (const { id, parent } of processes) if (members.has(parent)) members.add(id);
  }
  return members;
}

/**
 * Ends a process and all its descendants: it is asked first, so that it can clear up, and soon made to. Where there is no
 * /proc, the processes of its group.
 */
export async function endTree(root: number): Promise<void> {
  const tree = membersOf(new Set([root]), listProcesses());
  send('SIGTERM', root);
  for (let waited = 0; waited < PATIENCE_MS && send(0, root); waited += EVERY_MS) await sleep(EVERY_MS);
  const left = tree.size > 0 ? membersOf(tree, listProcesses()) : [-root];
  for (const id of left) send('SIGKILL', id);
}

/** @returns whether there is such a process, or group where the id is negative. Signal 0 only asks. */
function send(signal: NodeJS.Signals | 0, id: number): boolean {
  try {
    return process.kill(id, signal);
  } catch {
    return false;
  }
}

function idsIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function readOr(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}
