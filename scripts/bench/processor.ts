import { readFileSync } from 'node:fs';

/** What the kernel counts in (proc_pid_stat(5)): a hundredth of a second on every Linux that Node runs on. */
const TICK_MS = 10;

/**
 * The time that processors have worked for programs that this process has started and seen end, and for what those have
 * started and seen end; undefined where there is no /proc.
 * @returns milliseconds since this process began.
 */
export function processorTime(): number | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'latin1');
    // cutime and cstime, the 16th and 17th; the second is a name in parentheses.
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(13, 15)
      .map(Number);
    return ((user ?? 0) + (system ?? 0)) * TICK_MS;
  } catch {
    return undefined;
  }
}
