import { spawn, type ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { watchMemory } from './memory.ts';
import { endTree } from './processes.ts';

/** A program to run. */
export interface Program {
  path: string;
  args: readonly string[];
  /** What its environment has beside ours. */
  env?: Readonly<Record<string, string>>;
  cwd?: string;
}

/** How to run it. Nothing is needed. */
export interface RunOptions {
  /** Milliseconds until it counts as hanging. */
  limit?: number;
  /** Measures the peak of its memory; the time is then worth nothing. */
  memory?: boolean;
  signal?: AbortSignal | undefined;
}

/** A run that went well. */
export interface Run {
  /** From the start of its process to its end. */
  milliseconds: number;
  /** In bytes, if it was asked for and can be measured here. */
  peak: number | undefined;
  /** What it wrote, stdout and stderr. */
  output: string;
}

const LIMIT_MS = 180_000;
const PATIENCE_MS = 1_000;

/**
 * Runs a program to its end.
 * @throws Error in one line: it cannot be started, it failed and what it said, it hangs; the signal's reason where the
 * signal stopped it. No process of its tree is left then.
 */
export async function runProgram(program: Program, options: RunOptions = {}): Promise<Run> {
  const { limit = LIMIT_MS, memory = false, signal } = options;
  signal?.throwIfAborted();
  const started = performance.now();
  const child = spawn(program.path, program.args, {
    cwd: program.cwd,
    env: { ...process.env, ...program.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C is ours to answer.
    detached: process.platform !== 'win32',
  });
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => written.push(chunk));
  const watch = memory && child.pid !== undefined ? watchMemory(child.pid) : undefined;
  const late = AbortSignal.timeout(limit);
  const stop = signal ? AbortSignal.any([late, signal]) : late;
  let cleared: Promise<void> | undefined;
  const end = () => {
    if (child.pid !== undefined) cleared = endTree(child.pid);
  };
  stop.addEventListener('abort', end, { once: true });
  try {
    const ended = await ending(child);
    // Asked to end, some programs end well.
    signal?.throwIfAborted();
    const output = outputOf(written);
    if (late.aborted) throw new Error(`not done within ${limit / 1000} s${telling(output)}`);
    if (ended.how !== 0) throw new Error(`${ended.how}${telling(output)}`);
    return { milliseconds: ended.at - started, peak: watch?.stop(), output };
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    await cleared;
    watch?.stop();
    stop.removeEventListener('abort', end);
  }
}

/** Waits until it has ended and all it wrote is read, but no longer than a moment for a pipe that somebody keeps open. */
function ending(child: ChildProcess): Promise<{ at: number; how: 0 | string }> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, killedBy) => {
      const ended = { at: performance.now(), how: code === 0 ? (0 as const) : (killedBy ?? `exit code ${code}`) };
      const patience = setTimeout(() => resolve(ended), PATIENCE_MS);
      child.once('close', () => {
        clearTimeout(patience);
        resolve(ended);
      });
    });
  });
}

function outputOf(written: readonly Buffer[]): string {
  return stripVTControlCharacters(Buffer.concat(written).toString('utf8'));
}

/** The line of an output that says what went wrong: the first that speaks of an error, else the last one. */
function telling(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const line = lines.find((text) => /\berror\b/i.test(text)) ?? lines.findLast(Boolean);
  return line === undefined ? '' : `: ${line.slice(0, 300)}`;
}
