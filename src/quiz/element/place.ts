import { part } from '../../element/dom.ts';

/** A copy of a part of the template. */
export function copy(template: HTMLTemplateElement, selector: string): HTMLElement {
  return part(template.content, selector).cloneNode(true) as HTMLElement;
}

/** A new element with words in it. */
export function element(name: string, className: string, text: string): HTMLElement {
  return Object.assign(document.createElement(name), { className, textContent: text });
}

/** Leads the reader to a place that no key leads to: a heading, a verdict. */
export function leadTo(place: HTMLElement): void {
  place.tabIndex = -1;
  place.focus();
}
