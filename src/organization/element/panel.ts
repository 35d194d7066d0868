import type { OwnFields, OwnText } from '../fields.ts';
import { panelOf, type PanelWords } from '../panel.ts';
import { piecesIn } from './fill.ts';

/** Fills the places for the company's own contact whole, as OwnPanel.astro does. */
export function fillPanels(root: ParentNode, fields: OwnFields, words: PanelWords): void {
  const panel = panelOf(fields, words);
  for (const place of root.querySelectorAll<HTMLElement>('[data-own-panel]')) {
    place.hidden = !panel;
    if (!panel) continue;
    place.role = 'group';
    place.ariaLabel = words.title;
    place.replaceChildren(
      made('p', made('strong', words.title), textIn('span', panel.name)),
      made(
        'dl',
        ...panel.rows.map(({ label, texts }) =>
          made('div', made('dt', label), made('dd', ...texts.map((text) => textIn('span', text)))),
        ),
      ),
      made('ul', ...panel.rules.map((text) => textIn('li', text))),
      made('p', ...panel.message.map((text) => textIn('span', text))),
    );
  }
}

function made(name: string, ...within: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...within);
  return element;
}

function textIn(name: string, text: OwnText): HTMLElement {
  return made(name, ...piecesIn(text));
}
