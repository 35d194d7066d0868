import { LIMIT_MS } from './load-limit.ts';

/**
 * Loads a classic script. What it should bring is for the caller to look for: one that was cut short on its way is loaded all
 * the same, but does not run.
 * @throws where it cannot be loaded, or does not come in time; it may still come later.
 */
export function loadScript(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const fail = () => reject(new Error(`${href} cannot be loaded`));
    const timer = setTimeout(fail, LIMIT_MS);
    script.src = href;
    script.onload = () => {
      clearTimeout(timer);
      resolve();
    };
    script.onerror = () => {
      clearTimeout(timer);
      fail();
    };
    document.head.append(script);
  });
}
