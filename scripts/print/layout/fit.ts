// Functions that run inside the page: puppeteer sends their text, so they use nothing from outside themselves.

/** A box of fixed size that its words do not fit even in the smallest type. */
export interface Misfit {
  /** How much too much it is, in CSS pixels, and in which direction. */
  over: number;
  direction: 'high' | 'wide';
  /** The smallest type, as the style sheet says it: 9pt. */
  smallest: string;
  /** What the box holds, by the fields of content/organization.yaml, the one that takes the most room first. */
  fields: { field: string; letters: number }[];
}

/**
 * Sets what stands in boxes of fixed size smaller until it fits: half a point at a time, down to `--smallest`. A box is
 * marked `data-fit`, a text in it `data-field`.
 * @returns boxes whose words do not fit.
 */
export function fitBoxes(): Misfit[] {
  const STEP = 0.5;
  const points = (length: string) => Number.parseFloat(length) * (length.endsWith('px') ? 0.75 : 1);
  const misfits: Misfit[] = [];
  for (const box of document.querySelectorAll<HTMLElement>('[data-fit]')) {
    const style = getComputedStyle(box);
    const smallest = style.getPropertyValue('--smallest');
    const over = () => ({
      high: box.scrollHeight - box.clientHeight,
      wide: box.scrollWidth - box.clientWidth,
    });
    const fits = () => Math.max(over().high, over().wide) <= 0;
    for (let size = points(style.fontSize) - STEP; !fits() && size >= points(smallest); size -= STEP)
      box.style.fontSize = `${size}pt`;
    if (fits()) continue;
    const { high, wide } = over();
    const area = (element: Element) =>
      [...element.getClientRects()].reduce((sum, { width, height }) => sum + width * height, 0);
    const fields = [...box.querySelectorAll<HTMLElement>('[data-field]')]
      .sort((a, b) => area(b) - area(a))
      .map(({ dataset, textContent }) => ({
        field: dataset['field'] ?? '',
        letters: [...new Intl.Segmenter().segment(textContent.trim())].length,
      }));
    misfits.push({ over: Math.max(high, wide), direction: high >= wide ? 'high' : 'wide', smallest, fields });
  }
  return misfits;
}
