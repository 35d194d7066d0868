// Functions that run inside the page: puppeteer sends their text, so they use nothing from outside themselves.

/**
 * Gives what stands on pages with margins the width that it gets on paper: until it is printed, a browser knows only that
 * of its window. Before `@page` rules are widened for bleed, which changes nothing within the trim.
 */
export function layOutAsPrinted(): void {
  const papers: Readonly<Record<string, string>> = {
    a4: '210mm',
    'a4 landscape': '297mm',
    a3: '297mm',
    'a3 landscape': '420mm',
  };
  const pageRules = (rules: CSSRuleList): CSSPageRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSPageRule) return [rule];
      if (rule instanceof CSSImportRule) return rule.styleSheet ? pageRules(rule.styleSheet.cssRules) : [];
      return rule instanceof CSSGroupingRule ? pageRules(rule.cssRules) : [];
    });
  const rules = [...document.styleSheets].flatMap((sheet) => pageRules(sheet.cssRules));
  /** What the last rule says that speaks of the page, or else the last that speaks of all. */
  const said = (page: string, property: string): string | undefined =>
    [page, '']
      .flatMap((selector) => rules.filter(({ selectorText }) => selectorText === selector).reverse())
      .map(({ style }) => style.getPropertyValue(property))
      .find(Boolean);
  for (const element of document.querySelectorAll<HTMLElement>('main > :not(.full-page)')) {
    const page = getComputedStyle(element).getPropertyValue('page');
    const paper = papers[said(page, 'size')?.toLowerCase() ?? ''] ?? '210mm';
    const [left, right] = ['left', 'right'].map((side) => said(page, `margin-${side}`) ?? '0px');
    // An area ends on a whole pixel; style sheets keep the last one free.
    element.style.width = `calc(${paper} - ${left} - ${right} - 1px)`;
  }
}

/** Undoes it. */
export function layOutAsBefore(): void {
  for (const element of document.querySelectorAll<HTMLElement>('main > :not(.full-page)'))
    element.style.removeProperty('width');
}
