import { TAKE } from '../messages.ts';
import { part, say } from '../../element/dom.ts';
import { wordsOn } from '../../element/script-words.ts';
import type { EditionWords } from '../offline-words.ts';

/** Set in a tab whose reader wants to stay with the edition at hand. */
const LATER = 'shiori.later';

/** Says that a newer edition waits, once a tab, and lets the reader have it. */
export function offerEdition(registration: ServiceWorkerRegistration): void {
  const notice = document.querySelector<HTMLElement>('.new-edition');
  if (!notice || isPutOff()) return;
  const status = part(notice, '[role=status]');
  const [take, later] = [part(notice, '[data-do=take]'), part(notice, '[data-do=later]')];

  const show = () => {
    // The first edition on this device replaces none.
    if (!registration.waiting || !registration.active || isPutOff()) return;
    notice.hidden = false;
    say(status, wordsOn<EditionWords>(status).newEdition);
  };
  const watch = () => registration.installing?.addEventListener('statechange', show);
  take.addEventListener('click', () => registration.waiting?.postMessage(TAKE));
  later.addEventListener('click', () => {
    notice.hidden = true;
    putOff();
  });
  registration.addEventListener('updatefound', watch);
  watch();
  show();
}

function isPutOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(LATER, '');
  } catch {
    // Kept by no browser that keeps nothing: the notice comes again on the next page.
  }
}
