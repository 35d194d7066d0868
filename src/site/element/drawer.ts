// The drawer with the list of all pages, which the menu's button opens: it comes on first use.
import { createSwitch } from '../../furigana/element/switch.ts';

declare const LATE_MENU_WORDS: Readonly<Record<'menu' | 'close' | 'furiganaSwitch', string>>;

const { menu, close, furiganaSwitch } = LATE_MENU_WORDS;
const dialog = document.createElement('dialog');
dialog.className = 'menu';
dialog.setAttribute('aria-label', menu);
const head = document.createElement('p');
head.className = 'menu-head';
const button = document.createElement('button');
button.className = 'button';
button.type = 'button';
button.textContent = close;
head.append(menu, button);
const list = document.querySelector('#menu')?.cloneNode(true) as HTMLElement;
list.removeAttribute('id');
list.setAttribute('aria-label', menu);
dialog.append(head, list, createSwitch(furiganaSwitch));
// A click beside it is one on the dialog itself; a link may lead to another place of the same page.
dialog.addEventListener('click', ({ target }) => {
  if (target === dialog || (target as Element).closest('a, button')) dialog.close();
});
document.body.append(dialog);
