import { loadLaterStyles } from '../../element/later-styles.ts';
import { TAKE } from '../messages.ts';
import type { EditionWords } from '../edition-words.ts';

declare const LATE_EDITION_WORDS: EditionWords;

/** Set in a tab whose reader wants to stay with the edition at hand. */
const LATER = 'shiori.later';

/** Says that a newer edition waits, once a tab, and lets the reader have it. */
export function offerEdition(registration: ServiceWorkerRegistration): void {
  let notice: HTMLElement | undefined;
  const show = () => {
    // The first edition on this device replaces none.
    if (notice || !registration.waiting || !registration.active || isPutOff()) return;
    const take = () => registration.waiting?.postMessage(TAKE);
    const later = () => {
      notice?.remove();
      putOff();
    };
    loadLaterStyles();
    notice = noticeOf({ take, later });
    document.body.append(notice);
    // Who listens is told of what comes into a place that is there already.
    setTimeout(() => notice?.firstElementChild?.append(LATE_EDITION_WORDS.newEdition), 100);
  };
  const watch = () => registration.installing?.addEventListener('statechange', show);
  registration.addEventListener('updatefound', watch);
  watch();
  show();
}

function noticeOf(does: Record<'take' | 'later', () => void>): HTMLElement {
  const words = LATE_EDITION_WORDS;
  const notice = document.createElement('section');
  notice.className = 'new-edition';
  notice.ariaLabel = words.label;
  const status = document.createElement('p');
  status.role = 'status';
  const actions = document.createElement('p');
  actions.className = 'actions';
  for (const name of ['take', 'later'] as const) {
    const button = Object.assign(document.createElement('button'), {
      className: 'button',
      type: 'button',
      textContent: words[name],
      onclick: does[name],
    });
    button.dataset['do'] = name;
    actions.append(button);
  }
  notice.append(status, actions);
  return notice;
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
