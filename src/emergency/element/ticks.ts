import { withEntry, withoutEntry } from '../log.ts';
import { datum } from '../../element/dom.ts';
import { openLog } from './log-box.ts';

/** The boxes of the steps: each tick is a line of the log, with its time. */
export function watchTicks(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-step]')];
  const idOf = (box: HTMLInputElement) => `step-${datum(box, 'step')}`;
  const log = openLog(show);

  function show(): void {
    for (const box of boxes) {
      const entry = log.value()[idOf(box)];
      box.checked = entry !== undefined && !entry.gone;
    }
  }
  for (const box of boxes) {
    box.hidden = false;
    box.addEventListener('change', () => {
      const now = Date.now();
      log.change((before) =>
        box.checked ? withEntry(before, idOf(box), datum(box, 'log'), now) : withoutEntry(before, idOf(box), now),
      );
    });
  }
  show();
}
