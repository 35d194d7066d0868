import { say } from '../../../element/dom.ts';
import { beside } from '../../../element/beside.ts';
import { loadScript } from '../../../element/load-script.ts';
import { wordsOn } from '../../../element/script-words.ts';
import type { StorageWords } from '../../store/storage-words.ts';

/** What a reader does before an answer, or with it. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
/** Where presses wait that the page was left with before there was anybody to notice. */
const WAITING = 'shiori.pressed';

/**
 * Loads the script of a checklist once it is needed: where this device keeps answers, or may and cannot, and else when
 * somebody does anything on the page, so that it is there with the first answer. What was pressed while it was on its way is
 * pressed again when it is there; where the page is left before, when this tab comes back to it.
 * @param list the <check-list>, whose data-script names the file beside this script.
 */
export function loadOnUse(list: HTMLElement): void {
  const boxes = [...list.querySelectorAll('input')];
  /** Ticked before there was anybody to notice. */
  const ticked = boxes.filter(({ checked }) => checked);
  const pressed = takeWaiting(list);
  let loading = false;

  const load = (): void => {
    if (loading || list.matches(':defined')) return;
    loading = true;
    for (const sign of SIGNS) removeEventListener(sign, load);
    loadScript(beside(list.dataset['script'] as string)).then(
      () => {
        removeEventListener('storage', load);
        list.removeEventListener('click', press, true);
        for (const control of [...ticked.filter(({ checked }) => !checked), ...pressed]) control.click();
      },
      () => {
        // The next press tries again, and then counts these, too.
        loading = false;
        const notice = list.querySelector('.storage-notice') as HTMLElement;
        say(notice, wordsOn<StorageWords>(notice).unavailable);
      },
    );
  };
  const press = ({ target }: Event): void => {
    const control = (target as Element).closest<HTMLElement>('button,input');
    if (!control || list.matches(':defined')) return;
    pressed.push(control);
    load();
  };

  addEventListener('pagehide', () => list.matches(':defined') || wait(list, pressed));
  // A box that Firefox ticked again with the page's return was not pressed.
  for (const box of boxes) box.autocomplete = 'off';
  list.addEventListener('click', press, true);
  for (const sign of [...SIGNS, 'storage']) addEventListener(sign, load, { passive: true });
  if (ticked.length > 0 || pressed.length > 0 || location.protocol === 'file:' || mayKeep()) load();
}

function controlsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('button,input')];
}

/** Keeps presses for this tab, in their order. */
function wait(list: HTMLElement, pressed: readonly HTMLElement[]): void {
  const controls = controlsOf(list);
  try {
    const places = pressed.map((control) => controls.indexOf(control));
    if (places.length > 0) sessionStorage.setItem(WAITING + list.id, places.join(' '));
  } catch {
    // A browser that keeps nothing says so when the script is there.
  }
}

/** The presses that wait for a list, once. */
function takeWaiting(list: HTMLElement): HTMLElement[] {
  const controls = controlsOf(list);
  try {
    const places = sessionStorage.getItem(WAITING + list.id)?.split(' ') ?? [];
    sessionStorage.removeItem(WAITING + list.id);
    return places.flatMap((place) => controls[Number(place)] ?? []);
  } catch {
    return [];
  }
}

/** Whether this device keeps anything of the site, or does not say. */
function mayKeep(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('shiori.'));
  } catch {
    return true;
  }
}
