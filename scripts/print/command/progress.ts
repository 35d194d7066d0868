import { readableSize } from '../../lib/readable-size.ts';
import type { PrintStep } from '../index.ts';
import type { Screen } from './screen.ts';

/** Tells on a screen how far the print is. */
export interface Progress {
  step: (step: PrintStep) => void;
  /** Leaves the screen for what comes after. */
  end: () => void;
}

const BAR = 20;
const [CYAN, PLAIN, CLEAR] = ['\u001b[36m', '\u001b[39m', '\r\u001b[2K'];

/**
 * Progress over a number of sheets: one line that is written anew on a terminal, else a line for each sheet that is done.
 */
export function progressOn(screen: Screen, total: number): Progress {
  return screen.columns === undefined ? asLines(screen, total) : asBar(screen, screen.columns, total);
}

function asLines({ write }: Screen, total: number): Progress {
  const width = String(total).length;
  let done = 0;
  const step = (now: PrintStep): void => {
    if (now.doing === 'starting') write('starting the browser\n');
    if (now.doing !== 'printed') return;
    done += 1;
    const { id, pages, bytes } = now.sheet;
    write(`${String(done).padStart(width)}/${total} ${id}.pdf, ${pages} p., ${readableSize(bytes)}\n`);
  };
  return { step, end: () => undefined };
}

function asBar({ write, colours }: Screen, columns: number, total: number): Progress {
  const running = new Set<string>();
  let done = 0;
  const draw = (words: string): void => {
    const full = Math.round((BAR * done) / total);
    const bar = '#'.repeat(full).padEnd(BAR, '-');
    const rest = ` ${done}/${total}  ${words}`.slice(0, Math.max(0, columns - BAR - 3));
    write(`${CLEAR}[${colours ? `${CYAN}${bar}${PLAIN}` : bar}]${rest}`);
  };
  const step = (now: PrintStep): void => {
    if (now.doing === 'printing') running.add(now.id);
    if (now.doing === 'printed' && running.delete(now.sheet.id)) done += 1;
    draw(now.doing === 'starting' ? 'starting the browser' : [...running].join(', '));
  };
  return { step, end: () => write(CLEAR) };
}
