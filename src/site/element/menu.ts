// The menu: without script a link to the list of pages at the end of the page, with it a button for a drawer of the same.

import { beside } from '../../element/beside.ts';
import { loadLaterStyles } from '../../element/later-styles.ts';
import { loadScript } from '../../element/load-script.ts';

const link = document.querySelector<HTMLAnchorElement>('.to-menu');
if (link) {
  const button = document.createElement('button');
  button.className = link.className;
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.append(...link.childNodes);
  let drawer: Promise<void> | undefined;
  const load = () => {
    loadLaterStyles();
    return (drawer ??= loadScript(beside('drawer.js')));
  };
  // Before the click, where something tells of it. Should it be lost, the click says so.
  for (const sign of ['pointerenter', 'focus']) button.addEventListener(sign, () => void load().catch(() => 0));
  button.addEventListener('click', () => {
    const open = () => document.querySelector<HTMLDialogElement>('dialog.menu')?.showModal();
    // The list itself, where the drawer does not come; the next click asks for it again.
    load().then(open, () => {
      drawer = undefined;
      location.hash = 'menu';
    });
  });
  link.replaceWith(button);
}
