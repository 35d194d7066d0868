// The menu: without script a link to the list of pages at the end of the page, with it a button for a drawer of the same.

import { loadLaterStyles } from '../../element/later-styles.ts';
import { createSwitch } from '../../furigana/element/switch.ts';

/** The drawer with the list of pages; made on first use. */
function createMenu(label: string, close: string, furigana: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'menu';
  dialog.setAttribute('aria-label', label);
  const head = document.createElement('p');
  head.className = 'menu-head';
  const button = document.createElement('button');
  button.className = 'button';
  button.type = 'button';
  button.textContent = close;
  head.append(label, button);
  const list = document.querySelector('#menu')?.cloneNode(true) as HTMLElement;
  list.removeAttribute('id');
  list.setAttribute('aria-label', label);
  dialog.append(head, list, createSwitch(furigana));
  // A click beside it is one on the dialog itself; a link may lead to another place of the same page.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target as Element).closest('a, button')) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

const link = document.querySelector<HTMLAnchorElement>('.to-menu');
if (link) {
  const button = document.createElement('button');
  button.className = link.className;
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.append(...link.childNodes);
  let menu: HTMLDialogElement | undefined;
  // Before the click, where something tells of it.
  for (const sign of ['pointerenter', 'focus']) button.addEventListener(sign, loadLaterStyles, { once: true });
  button.addEventListener('click', () => {
    loadLaterStyles();
    const { close, furigana } = link.dataset as Record<string, string>;
    menu ??= createMenu(button.textContent.trim(), close as string, furigana as string);
    menu.showModal();
  });
  link.replaceWith(button);
}
