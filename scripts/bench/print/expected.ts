import { parseHTML } from 'linkedom';
import { solid } from './whole.ts';

/** What a whole leaflet holds, as its HTML has it; all without spaces. */
export interface ExpectedLeaflet {
  /** Its texts, node by node, in their order. */
  texts: string[];
  /** The lines of its contents, without the page numbers. */
  contents: string[];
}

/** What stands in the HTML and not on paper. */
const UNSEEN = 'script, style, svg title, svg desc, .visually-hidden, .to-answer, .to-question';

/** Reads what a whole leaflet holds from the page it is printed from. */
export function expectedOf(html: string): ExpectedLeaflet {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(UNSEEN)) element.remove();
  const contents = [...document.querySelectorAll('[data-page-of]')].map((element) => element.closest('a'));
  return {
    texts: textsIn(document.body),
    contents: contents.map((line) => solid(line?.textContent ?? '')),
  };
}

function textsIn(node: Node): string[] {
  if (node.nodeType === 3) return [solid(node.textContent ?? '')].filter(Boolean);
  return [...node.childNodes].flatMap(textsIn);
}
