import { beside } from '../../element/beside.ts';
import { loadScript } from '../../element/load-script.ts';
import { annotate, hasHan, type Readings } from '../annotate.ts';

/** What a reader does not read letter by letter, what scripts write and read again, and what has readings already. */
const WITHOUT =
  'button, svg, script, style, textarea, select, ruby, time, template, [role=status], [role=alert], [aria-live]';
/** Out of what is copied, and with room between the lines. */
const STYLE = `
  rt { font-size: 0.5em; line-height: 1.2; user-select: none; }
  main :is(p, li, dd, dt, h1, h2, h3, h4, label, summary, td, th, figcaption):has(> ruby, > span > ruby) { line-height: 2; }
`;

/** Puts readings over the kanji of the page, and over those that come later. */
function addReadings(root: HTMLElement, readings: Readings): void {
  const observer = new MutationObserver((changes) => {
    write(changes.flatMap(({ addedNodes }) => [...addedNodes].flatMap(textsIn)));
  });
  const write = (texts: readonly Text[]): void => {
    observer.disconnect();
    for (const text of texts) text.replaceWith(...inLine(text, annotate(text.data, readings).map(nodeOf)));
    observer.observe(root, { childList: true, subtree: true });
  };
  write(textsIn(root));
}

/** The texts of a node that may be given readings. */
function textsIn(node: Node): Text[] {
  if (!node.isConnected || (node instanceof Element ? node : node.parentElement)?.closest(WITHOUT)) return [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (
    let text = (node instanceof Text ? node : walker.nextNode()) as Text | null;
    text;
    text = walker.nextNode() as Text | null
  )
    if (hasHan(text.data) && !text.parentElement?.closest(WITHOUT)) texts.push(text);
  return texts;
}

/** The parts of a text, which stay one where each would be a box of its own. */
function inLine({ parentElement }: Text, parts: Node[]): Node[] {
  if (!parentElement || !getComputedStyle(parentElement).display.includes('flex')) return parts;
  const line = document.createElement('span');
  line.append(...parts);
  return [line];
}

function nodeOf({ text, reading }: ReturnType<typeof annotate>[number]): Node {
  if (reading === undefined) return document.createTextNode(text);
  const ruby = document.createElement('ruby');
  const above = document.createElement('rt');
  above.textContent = reading;
  // Who listens hears the word once.
  above.ariaHidden = 'true';
  ruby.append(text, above);
  return ruby;
}

const root = document.querySelector('main');
if (root)
  void loadScript(beside('readings.js')).then(
    () => {
      const { shioriReadings } = globalThis as { shioriReadings?: string };
      if (shioriReadings === undefined) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      document.adoptedStyleSheets.push(sheet);
      addReadings(root, new Map(shioriReadings.split('\n').map((line) => line.split('=') as [string, string])));
    },
    () => undefined,
  );
