// A function that runs inside the page: puppeteer sends its text, so it uses nothing from outside itself.

/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Colour = [number, number, number, number];

/** Words and what they are printed on, at one spot. */
export interface PrintedText {
  text: string;
  /** The element that holds them, as in `p.point`. */
  where: string;
  colour: Colour;
  /** What is painted behind it, the nearest first; below the last is paper. */
  behind: Colour[];
}

/**
 * Collects all words a page prints, also those in drawings, before and after elements and in the margins, several
 * times where they are long: what is behind them may change. The whole page must be in view.
 * @throws Error where a picture lies behind words, whose colours nobody knows.
 */
export function printedText(): PrintedText[] {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  const known = new Map<string, Colour>();
  const parse = (css: string): Colour => {
    const before = known.get(css);
    if (before) return before;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [red, green, blue, alpha / 255];
    known.set(css, colour);
    return colour;
  };
  const faded = ([red, green, blue, alpha]: Colour, by: string): Colour => [red, green, blue, alpha * Number(by)];
  const nameOf = (element: Element) =>
    [element.localName, ...element.classList].join('.') + (element.id ? `#${element.id}` : '');

  /** What an element paints at a spot, apart from its words. */
  const paintOf = (element: Element, x: number, y: number): Colour => {
    const style = getComputedStyle(element);
    if (element instanceof SVGGeometryElement) {
      const spot = new DOMPoint(x, y).matrixTransform(element.getScreenCTM()?.inverse());
      if (style.fill !== 'none' && element.isPointInFill(spot)) return faded(parse(style.fill), style.fillOpacity);
      return faded(parse(style.stroke), style.strokeOpacity);
    }
    if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) return [0, 0, 0, 0];
    if (style.backgroundImage !== 'none') throw new Error(`a picture lies behind the words of ${nameOf(element)}`);
    return parse(style.backgroundColor);
  };
  const behind = (holder: Element, x: number, y: number): Colour[] => {
    const stack = document.elementsFromPoint(x, y);
    const first = stack.findIndex((element) => element.contains(holder));
    if (first < 0) throw new Error(`${nameOf(holder)} is out of view at ${x}, ${y}`);
    return stack.slice(first).map((element) => paintOf(element, x, y));
  };
  const inkOf = (holder: Element, pseudo?: string): Colour => {
    const style = getComputedStyle(holder, pseudo);
    let ink = parse(holder instanceof SVGElement ? style.fill : style.color);
    for (let element: Element | null = holder; element; element = element.parentElement)
      ink = faded(ink, getComputedStyle(element).opacity);
    return ink;
  };

  const found: PrintedText[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const [node, holder] = [walker.currentNode, walker.currentNode.parentElement];
    const text = node.textContent?.trim() ?? '';
    if (!text || !holder?.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, width, top, height } of range.getClientRects()) {
      for (const part of width > 0 && height > 0 ? [0.05, 0.5, 0.95] : []) {
        const spot = [left + part * width, top + height / 2] as const;
        found.push({ text, where: nameOf(holder), colour: inkOf(holder), behind: behind(holder, ...spot) });
      }
    }
  }

  for (const holder of document.body.querySelectorAll('*')) {
    for (const pseudo of ['::before', '::after']) {
      const { content, backgroundColor } = getComputedStyle(holder, pseudo);
      if (/^(none|normal|""|)$/.test(content) || !holder.checkVisibility({ visibilityProperty: true })) continue;
      const { left, top, width, height } = holder.getBoundingClientRect();
      const under = behind(holder, left + Math.min(2, width / 2), top + Math.min(8, height / 2));
      found.push({
        text: content,
        where: nameOf(holder) + pseudo,
        colour: inkOf(holder, pseudo),
        behind: [parse(backgroundColor), ...under],
      });
    }
  }

  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (const page of rules.filter((rule) => rule instanceof CSSPageRule)) {
    // The margins' rules, which TypeScript does not know yet.
    const { cssRules = [] } = page as unknown as { cssRules?: Iterable<{ name: string; style: CSSStyleDeclaration }> };
    for (const { name, style } of cssRules) {
      const where = `@page ${page.selectorText} @${name}`;
      if (style.color) found.push({ text: style.content, where, colour: parse(style.color), behind: [] });
    }
  }
  return found;
}
