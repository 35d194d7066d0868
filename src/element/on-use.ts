import { beside } from './beside.ts';
import { loadScript } from './load-script.ts';

/** What a reader does before they press something, or with it. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'change', 'hashchange'];
/** How it reaches a control. */
const PRESSES = ['click', 'keydown', 'submit'];
/** Where presses wait that the page was left with before there was anybody to notice. */
const WAITING = 'shiori.pressed';
/** A file that was chosen stays chosen. */
const CONTROLS = 'button,input:not([type=file])';

/** What was pressed: a control, or a digit at it, which answers. */
interface Press {
  readonly control: HTMLElement;
  readonly key?: string | undefined;
}

/**
 * Loads the script of a part of the page once it is needed: where this device keeps something of the site, or may and cannot, and
 * else when somebody does anything on the page, so that it is there with the first press. What was pressed while it was on its way
 * is pressed again when it is there; where the page is left before, when this tab comes back to it.
 * @param place the part, with an id where a page may have several; the script marks it with data-ready.
 * @param script its file beside this script.
 * @param needed whether it is needed at once.
 */
export function loadOnUse(place: HTMLElement, script: string, needed = false): void {
  /** Chosen before there was anybody to notice. */
  const chosen = controlsOf(place).filter(isChosen);
  const pressed = takeWaiting(place);
  const isThere = () => 'ready' in place.dataset;
  let loading = false;

  const load = (event?: Event): void => {
    if (loading || isThere()) return;
    // Chromium tells now and then of a pointer that nobody has moved.
    if (event?.type === 'pointermove' && !(event as PointerEvent).movementX && !(event as PointerEvent).movementY)
      return;
    loading = true;
    for (const sign of SIGNS) removeEventListener(sign, load);
    const whole = () => {
      if (!isThere()) throw new Error(`${script} was cut short`);
    };
    void loadScript(beside(script))
      .then(whole)
      .then(
        () => {
          removeEventListener('storage', load);
          for (const type of PRESSES) place.removeEventListener(type, press, true);
          for (const control of chosen) if (!isChosen(control)) control.click();
          pressed.forEach(pressAgain);
        },
        () => {
          // The next press tries again, and then counts these, too.
          loading = false;
          const notice = document.querySelector<HTMLElement>('.storage-notice');
          if (!notice) return;
          notice.textContent = notice.dataset['lost'] as string;
          notice.hidden = false;
        },
      );
  };
  const press = (event: Event): void => {
    const control = (event.target as Element).closest<HTMLElement>(CONTROLS);
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    if (isThere()) return;
    // A form that nobody takes would be sent to the page itself.
    if (event.type === 'submit') event.preventDefault();
    // Other keys are the browser's.
    else if (control && (!key || (/^\d$/.test(key) && !ctrlKey && !metaKey && !altKey))) pressed.push({ control, key });
    load();
  };

  addEventListener('pagehide', () => isThere() || wait(place, pressed));
  // What Firefox ticked again with the page's return was not pressed.
  for (const input of place.querySelectorAll('input')) input.autocomplete = 'off';
  for (const type of PRESSES) place.addEventListener(type, press, true);
  for (const sign of [...SIGNS, 'storage']) addEventListener(sign, load, { passive: true });
  if (chosen.length > 0 || pressed.length > 0 || needed || location.protocol === 'file:' || mayKeep()) load();
}

function controlsOf(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(CONTROLS)];
}

/** Keys that follow each other at one control went on from it where the script was there. */
function pressAgain({ control, key }: Press, place: number, all: readonly Press[]): void {
  if (!key) return control.click();
  const target = all[place - 1]?.control === control ? document.activeElement : control;
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

const isChosen = (control: HTMLElement): boolean => (control as HTMLInputElement).checked;

/** Keeps presses for this tab, in their order. */
function wait(place: HTMLElement, pressed: readonly Press[]): void {
  const controls = controlsOf(place);
  try {
    const places = pressed.map(({ control, key }) => [controls.indexOf(control), key]);
    if (places.length > 0) sessionStorage.setItem(WAITING + place.id, JSON.stringify(places));
  } catch {
    // A browser that keeps nothing says so when the script is there.
  }
}

/** The presses that wait for an element, once. */
function takeWaiting(place: HTMLElement): Press[] {
  const controls = controlsOf(place);
  try {
    const places = JSON.parse(sessionStorage.getItem(WAITING + place.id) ?? '[]') as [number, string?][];
    sessionStorage.removeItem(WAITING + place.id);
    return places.flatMap(([place, key]) => (controls[place] ? [{ control: controls[place], key }] : []));
  } catch {
    return [];
  }
}

/** Whether this device keeps anything of the site, or does not say. */
export function mayKeep(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('shiori.'));
  } catch {
    return true;
  }
}
