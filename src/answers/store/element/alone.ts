/** Whether the page is shown by Firefox or a browser made of it. */
export const isGecko = (): boolean => 'mozInnerScreenX' in window;

/**
 * Whether the page is kept apart from all others: Firefox takes every file of a folder for a site of its own
 * (`security.fileuri.strict_origin_policy`), so that answers are known to the page alone on which they were given. It
 * then lets a page not look into its own style sheet either. Other browsers keep one place for all folders.
 */
export function isAlone(): boolean {
  if (location.protocol !== 'file:' || !isGecko()) return false;
  try {
    return [...document.styleSheets].every(({ cssRules }) => !cssRules);
  } catch {
    return true;
  }
}
