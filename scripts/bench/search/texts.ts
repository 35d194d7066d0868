import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A text of a page: where it stands in the source, and what it says. */
interface Text {
  value: string;
  start: number;
  end: number;
}

/** Whether a page stands in the index. */
export function isIndexed(html: string): boolean {
  return /<main\b[^>]*\sdata-pagefind-body[\s=>]/.test(html);
}

/**
 * Rewrites the texts within <main>; all else stays as it is.
 * @param rewrite gets each text in turn.
 */
export function rewriteTexts(html: string, rewrite: (text: string) => string): string {
  let result = '';
  let done = 0;
  for (const { value, start, end } of textsOf(html)) {
    result += html.slice(done, start) + escape(rewrite(value));
    done = end;
  }
  return result + html.slice(done);
}

function textsOf(html: string): Text[] {
  const texts: Text[] = [];
  const walk = (node: Tree.Node, inMain: boolean): void => {
    if (node.nodeName === 'script' || node.nodeName === 'style') return;
    const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined;
    if (inMain && node.nodeName === '#text' && place) {
      texts.push({ value: (node as Tree.TextNode).value, start: place.startOffset, end: place.endOffset });
    }
    if ('childNodes' in node) node.childNodes.forEach((child) => walk(child, inMain || node.nodeName === 'main'));
  };
  walk(parse(html, { sourceCodeLocationInfo: true }), false);
  return texts;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
