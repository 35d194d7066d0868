/** The address of this script, which it knows only while it runs. */
export const own = (document.currentScript as HTMLScriptElement).src;

/** The address of a file, as it lies from this script. */
export const beside = (path: string) => new URL(path, own).href;

/** Puts a link or a script into the head of the page. */
export const addToHead = <Name extends 'link' | 'script'>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): void => document.head.append(Object.assign(document.createElement(name), properties));
