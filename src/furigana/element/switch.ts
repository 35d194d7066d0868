import { choose, isOn } from '../../element/choices.ts';

/** A switch for readings over kanji: the page at hand is loaded anew with them, or without. */
export function createSwitch(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  const on = isOn('furigana');
  button.className = 'button';
  button.type = 'button';
  button.textContent = label;
  button.ariaPressed = String(on);
  button.addEventListener('click', () => {
    if (choose('furigana', !on)) location.reload();
    // It is of no use where the browser keeps nothing.
    else button.remove();
  });
  return button;
}
