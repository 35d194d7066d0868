/** The part of an element that a selector names. Throws where the page lacks it: page and script are of one build. */
export function part<Type extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Type {
  const found = root.querySelector<Type>(selector);
  if (!found) throw new Error(`the page lacks ${selector}`);
  return found;
}

/** What a page tells a script about a part of it, by its attributes data-… */
type Datum =
  'asked' | 'checklist' | 'days' | 'edition' | 'items' | 'key' | 'keys' | 'log' | 'product' | 'sheet' | 'step';

/** What an attribute data-… of an element says. Throws where the page lacks it. */
export function datum(element: HTMLElement, name: Datum): string {
  const value = element.dataset[name];
  if (value === undefined) throw new Error(`the page lacks data-${name}`);
  return value;
}

/** Shows a sentence in a place that is hidden as long as it has none. */
export function say(place: HTMLElement, sentence: string): void {
  place.textContent = sentence;
  place.hidden = sentence === '';
}

/** Hands the reader a file that the page itself has made. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The day a reader's clock shows, some days on: YYYY-MM-DD. */
export function localDay(now: number, daysOn = 0): string {
  const day = new Date(now);
  day.setDate(day.getDate() + daysOn);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
