// Runs inside the page, here and when a sheet is printed: puppeteer sends its text, so it uses nothing from outside itself.

/** A place of fixed size that its words do not fit even in the smallest type. */
export interface Misfit {
  /** The field that stands in it, with what the sheet calls it. */
  field: string;
  letters: number;
  /** How much too much it is, in CSS pixels, and in which direction. */
  over: number;
  direction: 'high' | 'wide';
  /** The smallest type, as the style sheet says it: 9pt. */
  smallest: string;
}

/**
 * Sets what stands in places of fixed size smaller until it fits: half a point at a time, down to `--smallest`. A text that is
 * no smaller than three quarters of its type on one line stands on one: a number or an address is not to be broken for two
 * points. A place is marked `data-fit`, one for sentences, which are as large as they can be, `data-fit="lines"`;
 * scripts/personalize/ fits words by the same rule, without a page.
 * @returns the places whose words do not fit.
 */
export function fitPlaces(): Misfit[] {
  const STEP = 0.5;
  const ON_ONE_LINE = 0.75;
  const points = (length: string) => Number.parseFloat(length) * (length.endsWith('px') ? 0.75 : 1);
  const misfits: Misfit[] = [];
  for (const place of document.querySelectorAll<HTMLElement>('[data-fit]')) {
    // What another text has had there.
    place.style.removeProperty('font-size');
    const words = place.textContent.trim();
    if (!words) continue;
    const style = getComputedStyle(place);
    const smallest = style.getPropertyValue('--smallest');
    const over = () => ({
      high: place.scrollHeight - place.clientHeight,
      wide: place.scrollWidth - place.clientWidth,
    });
    const fits = () => Math.max(over().high, over().wide) <= 0;
    const largest = points(style.fontSize);
    const shrink = (least: number) => {
      for (let size = largest - STEP; !fits() && size >= least; size -= STEP) place.style.fontSize = `${size}pt`;
    };
    if (place.dataset['fit'] !== 'lines') {
      place.style.whiteSpace = 'nowrap';
      shrink(Math.max(points(smallest), largest * ON_ONE_LINE));
      if (!fits()) place.style.removeProperty('font-size');
      place.style.removeProperty('white-space');
    }
    shrink(points(smallest));
    if (fits()) continue;
    const { high, wide } = over();
    const label = place.previousElementSibling?.textContent.trim();
    misfits.push({
      field: [place.dataset['own'] ?? '', ...(label ? [`“${label}”`] : [])].join(' '),
      letters: [...new Intl.Segmenter().segment(words)].length,
      over: Math.max(high, wide),
      direction: high >= wide ? 'high' : 'wide',
      smallest,
    });
  }
  return misfits;
}
