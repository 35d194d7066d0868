// Runs inside the page: puppeteer sends its text, so it uses nothing from outside itself.

/** A place of a page for a company's own text, as the browser lays it out; lengths in CSS pixels. */
export interface SeenPlace {
  field: string;
  fallback: string;
  isLinked: boolean;
  width: number;
  /** As wide it is when a browser looks whether its text fits. */
  fitWidth: number;
  height: number;
  /** From its top to the base line of one line in its largest type. */
  baseline: number;
  /** That line from the top of its page, or of what is broken into pages. */
  line: number;
  weight: number;
  align: 'start' | 'center' | 'end';
  letterSpacing: number;
  autospace: boolean;
  wraps: boolean;
  breaksWords: boolean;
  keepsLines: boolean;
  isForLines: boolean;
  /** In points, the largest first; for one line, two lines … the first base line and the distance between lines. */
  sizes: { points: number; lines: { first: number; pitch: number }[] }[];
}

/**
 * Lays a sheet out for those who have some fields and lack others: what changes with them asks `data-own-has` of the body
 * (src/sheets/SheetLayout.astro).
 * @param fields those they have.
 */
export function layOutFor(fields: readonly string[]): void {
  document.body.dataset['ownHas'] = fields.join(' ');
}

/**
 * Measures the places of a sheet in every size their text may have, and puts into each a link with a mark that is found again
 * in the PDF: the mark says where text begins, the link makes it an element of the structure, which it is in no hidden copy.
 * @returns the places, in the order of their numbers.
 * @throws Error naming a place that is no box of fixed size.
 */
export function openPlaces(): SeenPlace[] {
  /** As marks.ts has it. */
  const MARK = '‡';
  const STEP = 0.5;
  /** More lines than any place has. */
  const MOST = 40;
  const elements = [...document.querySelectorAll<HTMLElement>('[data-own]')].filter(
    (place) => place.getClientRects().length > 0,
  );
  const narrow = elements.map(widthOf);
  // Laid out as printed (print/layout/as-printed.ts) it keeps a pixel free; the area of a page has as many as are whole.
  for (const part of document.querySelectorAll<HTMLElement>('main > :not(.full-page)'))
    part.style.width = `${Math.floor(part.getBoundingClientRect().width + 1)}px`;
  // What lies on its side or upside down is measured upright.
  const turned = new Set<HTMLElement>();
  for (const element of elements)
    for (let part: HTMLElement | null = element; part && !turned.has(part); part = part.parentElement) {
      const { transform, rotate } = getComputedStyle(part);
      if (transform !== 'none' || rotate !== 'none') turned.add(part);
    }
  const upright = [...turned].map((element) => ({ element, style: element.getAttribute('style') }));
  for (const { element } of upright) element.style.cssText += '; transform: none !important; rotate: none !important';

  interface Looked extends SeenPlace {
    element: HTMLElement;
    /** Its style attribute's own size. */
    font: string;
    /** Its box with one line in it. */
    outer?: { width: number; height: number };
  }
  const seen = elements.map((element, index) => look(element, narrow[index] as number));
  const steps = Math.max(0, ...seen.map(({ sizes }) => sizes.length));
  for (let step = 0; step < steps; step += 1) {
    let open = seen.filter(({ sizes }) => sizes[step]);
    for (const { element, sizes } of open) element.style.fontSize = `${sizes[step]?.points}pt`;
    for (let count = 1; count <= MOST && open.length > 0; count += 1) {
      for (const { element } of open) element.replaceChildren(probe(count));
      const measured = open.map((place) => measure(place, count));
      open = open.filter(({ sizes, wraps }, index) => {
        const lines = measured[index];
        if (lines) sizes[step]?.lines.push(lines);
        return lines && wraps;
      });
    }
  }
  seen.forEach(({ element, font }, index) => {
    element.style.fontSize = font;
    element.style.textAlign = 'left';
    // What can take the focus would be tagged even where its copy is hidden from who listens.
    const mark = document.createElement(element.closest('[aria-hidden="true"]') ? 'span' : 'a');
    if (mark instanceof HTMLAnchorElement) mark.href = `own:${index}`;
    mark.textContent = `${MARK}${index}${MARK}`;
    mark.style.cssText = 'color: inherit; font: inherit; text-decoration: none; white-space: nowrap';
    element.replaceChildren(mark);
  });
  for (const { element, style } of upright) element.setAttribute('style', style ?? '');
  return seen.map(({ element: _element, font: _font, outer: _outer, ...place }) => place);

  /** How much of a box its text may have, across or down. */
  function insideOf(element: HTMLElement, size: number, names: readonly string[]): number {
    const style = getComputedStyle(element);
    const sides = names.flatMap((name) => [`padding-${name}`, `border-${name}-width`]);
    return sides.reduce((rest, side) => rest - Number.parseFloat(style.getPropertyValue(side)), size);
  }

  function widthOf(element: HTMLElement): number {
    return insideOf(element, element.getBoundingClientRect().width, ['left', 'right']);
  }

  function look(element: HTMLElement, fitWidth: number): Looked {
    const style = getComputedStyle(element);
    const { dataset } = element;
    const points = Number.parseFloat(style.fontSize) * 0.75;
    const smallest = Number.parseFloat(style.getPropertyValue('--smallest')) || points;
    const sizes = [{ points, lines: [] as { first: number; pitch: number }[] }];
    if (dataset['fit'] !== undefined)
      for (let size = points - STEP; size >= smallest; size -= STEP) sizes.push({ points: size, lines: [] });
    return {
      element,
      font: element.style.fontSize,
      field: dataset['own'] ?? '',
      fallback: element.textContent.trim(),
      isLinked: dataset['unlinked'] === undefined,
      width: widthOf(element),
      fitWidth,
      height: insideOf(element, element.getBoundingClientRect().height, ['top', 'bottom']),
      baseline: Number.NaN,
      line: Number.NaN,
      weight: Number(style.fontWeight),
      align: style.textAlign === 'center' ? 'center' : ['end', 'right'].includes(style.textAlign) ? 'end' : 'start',
      letterSpacing: Number.parseFloat(style.letterSpacing) || 0,
      autospace: style.getPropertyValue('text-autospace') === 'normal',
      wraps: style.textWrapMode !== 'nowrap',
      breaksWords: style.overflowWrap !== 'normal' || style.wordBreak === 'break-word',
      isForLines: dataset['fit'] === 'lines' || dataset['fit'] === undefined,
      keepsLines: style.whiteSpaceCollapse !== 'collapse',
      sizes,
    };
  }

  /** As many lines of a letter, each with a point on its base line. */
  function probe(count: number): HTMLElement {
    const lines = document.createElement('span');
    for (let line = 0; line < count; line += 1) {
      const point = document.createElement('i');
      point.style.cssText = 'display: inline-block; width: 0; height: 0';
      lines.append(...(line > 0 ? [document.createElement('br')] : []), point, 'あ');
    }
    return lines;
  }

  /** Where so many lines stand, undefined where there is no room for them. */
  function measure(place: Looked, count: number): { first: number; pitch: number } | undefined {
    const { element, sizes } = place;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const inner = box.top + Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.paddingTop);
    const [first = 0, ...others] = [...element.querySelectorAll('i')].map(
      (point) => point.getBoundingClientRect().bottom - inner,
    );
    if (!place.outer) place.outer = { width: box.width, height: box.height };
    const { width, height } = place.outer;
    if (Math.abs(box.width - width) + Math.abs(box.height - height) > 0.5)
      throw new Error(`the place for “${place.field}” grows with its text: give its box a width and a height`);
    if (Number.isNaN(place.baseline)) {
      const page = element.closest('.full-page') ?? document.documentElement;
      place.baseline = first;
      place.line = inner + first - page.getBoundingClientRect().top;
    }
    const isShrunk = sizes.length > 1 || count > 1;
    if (isShrunk && element.scrollHeight > element.clientHeight) return undefined;
    return { first, pitch: others.length > 0 ? ((others.at(-1) ?? 0) - first) / others.length : 0 };
  }
}
