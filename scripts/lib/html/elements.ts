import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a page, with its place in the page's text. */
export type Element = Tree.Element;

/** Every element of a page in the order of the page, those within a template too. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  return elements;
}

/** What an attribute says; undefined where there is none. */
export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}
