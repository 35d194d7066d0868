// Runs inside the page: puppeteer sends its text, so it uses nothing from outside itself.

/** Words that a reader would not get, or not whole. Lengths are in CSS pixels. */
export interface Breach {
  /** What they leave, or what they lie on. */
  kind: 'page' | 'box' | 'words' | 'code';
  words: string;
  /** How far. */
  by: number;
  side: 'top' | 'right' | 'bottom' | 'left';
  /** The box that they leave, or the words that they lie on. */
  other?: string;
  /** Counted from 1, where every page is an element of its own; the others are known only once they are printed. */
  page?: number;
  /** With a window that a sheet has no room for: how many it has room for. */
  windows?: number;
}

/**
 * Finds words that leave their page or their box, or lie on other words or on a code, in a page laid out as it is
 * printed (as-printed.ts) but not broken: what Chromium does at a break pushes no words out of anything.
 * @returns the farthest first.
 */
export function measureLayout(): Breach[] {
  /** What rounding to dots may do. */
  const TOLERANCE = 1;
  interface Line {
    node: Text;
    rect: DOMRect;
    /** Where its letters are: lines may be closer than the type is high. */
    core: { left: number; right: number; top: number; bottom: number };
  }
  interface Box {
    box: Element;
    rect: DOMRect;
  }
  const breaches: Breach[] = [];
  const pages = [...document.querySelectorAll<HTMLElement>('.full-page')];
  const boxes = new Map<Element, readonly Box[]>();
  for (const sheet of document.querySelectorAll<HTMLElement>('main > *')) {
    const lines = linesIn(sheet);
    const [area, isPage] = [sheet.getBoundingClientRect(), pages.includes(sheet)];
    for (const line of lines) {
      const left = leaves(line.rect, area, isPage);
      if (left) add('page', line, left, { ...pageOf(sheet), ...windowsOf(line, sheet) });
      else for (const box of boxesFrom(line.node.parentElement)) addBox(line, box);
    }
    const codes = [...sheet.querySelectorAll('.qr')].map((code) => code.getBoundingClientRect());
    for (const line of lines) for (const code of codes) addOverlap('code', line, code, sheet, undefined);
    lines.sort((a, b) => a.core.top - b.core.top);
    lines.forEach((line, index) => {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next] as Line;
        if (other.core.top > line.core.bottom) break;
        if (other.node !== line.node) addOverlap('words', line, other.core, sheet, other.node);
      }
    });
  }
  return breaches.sort((a, b) => b.by - a.by);

  function linesIn(root: Element): Line[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
      node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    );
    const lines: Line[] = [];
    const range = document.createRange();
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement as Element;
      if (parent.closest('.visually-hidden')) continue;
      range.selectNodeContents(node);
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      for (const rect of range.getClientRects()) {
        if (rect.width < TOLERANCE || rect.height < TOLERANCE) continue;
        const inset = Math.max(0, (rect.height - size) / 2) + size * 0.12;
        const { left, right } = rect;
        lines.push({ node, rect, core: { left, right, top: rect.top + inset, bottom: rect.bottom - inset } });
      }
    }
    return lines;
  }

  /** The boxes that a reader sees from an element outwards: with a border, with a ground, or cut off at their edge. */
  function boxesFrom(element: Element | null): readonly Box[] {
    if (!element || element.tagName === 'MAIN') return [];
    const known = boxes.get(element);
    if (known) return known;
    const style = getComputedStyle(element);
    const isSeen =
      style.overflow !== 'visible' ||
      style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
      [style.borderLeftWidth, style.borderRightWidth, style.borderBottomWidth].some((width) => width !== '0px');
    const isBox = isSeen && style.display !== 'inline' && !(element instanceof SVGElement);
    const isPlaced = element instanceof HTMLElement && style.position === 'absolute';
    const outer = boxesFrom(isPlaced ? element.offsetParent : element.parentElement);
    const all = isBox ? [{ box: element, rect: element.getBoundingClientRect() }, ...outer] : outer;
    boxes.set(element, all);
    return all;
  }

  /** By how much a rectangle leaves another, where it does so the most. */
  function leaves(inner: { left: number; right: number; top: number; bottom: number }, outer: DOMRect, all = true) {
    const sides = [
      { side: 'left' as const, by: outer.left - inner.left },
      { side: 'right' as const, by: inner.right - outer.right },
      ...(all
        ? [
            { side: 'top' as const, by: outer.top - inner.top },
            { side: 'bottom' as const, by: inner.bottom - outer.bottom },
          ]
        : []),
    ];
    const [most] = sides.sort((a, b) => b.by - a.by);
    return most && most.by > TOLERANCE ? most : undefined;
  }

  function addBox(line: Line, { box, rect }: Box) {
    const left = leaves(line.core, rect);
    if (!left) return;
    const sheet = box.closest<HTMLElement>('main > *');
    add('box', line, left, { other: nameOf(box), ...(sheet && pageOf(sheet)) });
  }

  function addOverlap(
    kind: 'words' | 'code',
    line: Line,
    other: { left: number; right: number; top: number; bottom: number },
    sheet: HTMLElement,
    node: Text | undefined,
  ) {
    const across = Math.min(line.core.right, other.right) - Math.max(line.core.left, other.left);
    const down = Math.min(line.core.bottom, other.bottom) - Math.max(line.core.top, other.top);
    const by = Math.min(across, down);
    if (by <= TOLERANCE) return;
    add(
      kind,
      line,
      { side: down < across ? 'bottom' : 'right', by },
      { ...(node && { other: wordsOf(node) }), ...pageOf(sheet) },
    );
  }

  function add(kind: Breach['kind'], line: Line, how: Pick<Breach, 'side' | 'by'>, more: Partial<Breach>) {
    breaches.push({ kind, words: wordsOf(line.node), ...how, ...more });
  }

  function pageOf(sheet: HTMLElement): { page?: number } {
    return pages.includes(sheet) ? { page: pages.indexOf(sheet) + 1 } : {};
  }

  function windowsOf({ node }: Line, sheet: HTMLElement): { windows?: number } {
    if (!node.parentElement?.closest('.sheet-window')) return {};
    const page = sheet.getBoundingClientRect();
    const all = [...sheet.querySelectorAll('.sheet-window')];
    const fits = (window: Element) => linesIn(window).every(({ rect }) => !leaves(rect, page));
    return { windows: all.filter(fits).length };
  }

  function wordsOf(node: Text): string {
    const words = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    return words.length > 30 ? `${words.slice(0, 30)}…` : words;
  }

  function nameOf(box: Element): string {
    const [name] = box.classList;
    if (name) return `.${name}`;
    const within = box.closest('[class]');
    return `<${box.tagName.toLowerCase()}>${within ? ` in .${within.classList[0] ?? ''}` : ''}`;
  }
}
