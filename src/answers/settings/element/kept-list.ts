import { fill } from '../../../rules/format.ts';
import { part } from '../../../element/dom.ts';
import type { KeptText } from './kept.ts';
import type { ScriptWords } from '../settings-words.ts';

/** What a reader may do with a text that is kept: `from` is what they pressed, `name` what the text is called. */
export type KeptAction = (what: 'take' | 'save' | 'drop', text: KeptText, name: string, from: HTMLElement) => void;

/** Lists what else is on the device; the section is hidden where that is nothing. */
export function showKept(section: HTMLElement, texts: readonly KeptText[], words: ScriptWords, act: KeptAction): void {
  const list = part(section, 'ul');
  const pattern = part<HTMLTemplateElement>(section, 'template');
  section.hidden = texts.length === 0;
  const items = texts.map((text, place) => {
    const { copy } = text;
    const name =
      copy === undefined
        ? fill(words.kept.aside, { number: place + 1 })
        : fill(words.kept.copy, { place: readable(copy) });
    const item = pattern.content.cloneNode(true) as DocumentFragment;
    part(item, '.kept-name').textContent = name;
    for (const button of item.querySelectorAll('button')) {
      button.setAttribute('aria-label', `${button.textContent}：${name}`);
      const what = button.dataset['do'] as 'take' | 'save' | 'drop';
      button.addEventListener('click', () => act(what, text, name, button));
    }
    return item;
  });
  list.replaceChildren(...items);
}

/** An address as a person reads it; what cannot be decoded stays as it is. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
