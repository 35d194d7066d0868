/** What a page loaded of styles for screens, in bytes, by file with what it has for print, and how much selects nothing on it. */
export interface LoadedStyles {
  files: { href: string; bytes: number; forPrint: number }[];
  unused: number;
}

/**
 * Asks each rule of the page's styles whether it selects something, whatever the width and the state: rules for :hover or a
 * narrow screen count as used where there is such an element. Chromium's own coverage takes a whole layer for used.
 * What is for print alone does not count, nor a file that is disabled until it is needed.
 */
export function stylesInPage(): LoadedStyles {
  const STATES =
    /::?(?:hover|focus(?:-\w+)?|active|visited|target|checked|disabled|modal|before|after|marker|backdrop|-\w[\w-]*)\b/g;
  const isUsed = (selector: string): boolean => {
    const bare = selector.replace(STATES, '').replace(/:(?:not|is|where)\(\)/g, '');
    return bare.split(',').some((part) => {
      try {
        return document.querySelector(/[>+~\s]\s*$/.test(part) || part.trim() === '' ? `${part}*` : part) !== null;
      } catch {
        // A comma within :is(…): asked as a whole.
        return document.querySelector(bare) !== null;
      }
    });
  };
  let unused = 0;
  let forPrint = 0;
  const look = (rules: CSSRuleList, parent = ''): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') forPrint += rule.cssText.length;
      else if (rule instanceof CSSStyleRule) {
        const selector = rule.selectorText.replaceAll('&', `:is(${parent})`);
        if (!isUsed(selector)) unused += rule.cssText.length;
        else look(rule.cssRules, selector);
      } else if ('cssRules' in rule) look((rule as CSSGroupingRule).cssRules, parent);
    }
  };
  const sheets = [...document.styleSheets].filter(({ media, disabled }) => media.mediaText !== 'print' && !disabled);
  const files = sheets.map((sheet) => {
    forPrint = 0;
    look(sheet.cssRules);
    const all = [...sheet.cssRules].reduce((sum, { cssText }) => sum + cssText.length, 0);
    return { href: sheet.href ?? '', bytes: all - forPrint, forPrint };
  });
  return { files, unused };
}

/** Milliseconds from the beginning of the navigation until something of the page was painted. */
export function paintedAfter(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (!entry) return;
      observer.disconnect();
      resolve(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
