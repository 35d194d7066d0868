/** How to widen the pages of a sheet; lengths in CSS pixels. */
export interface Widening {
  /** What is painted beyond the trim. */
  painted: number;
  /** How much wider a page becomes on each side. */
  room: number;
  family: string;
  /** What the line beside the marks says before the page number. */
  line: string;
}

/**
 * Makes room around every page: its size and margins grow, so that all within the trim stays where it is. A margin of 0
 * means that the sheet is coloured up to that edge: there the page's area goes on into the bleed, and what stands on it
 * reckons with `--bleed`. Runs inside the page, before fonts are waited for; puppeteer sends its text, so it uses
 * nothing from outside itself.
 * @throws Error where a page's size or margin is not one of the forms the sheets use.
 */
export function widenPages({ painted, room, family, line }: Widening): void {
  const papers: Readonly<Record<string, readonly [string, string]>> = {
    a3: ['297mm', '420mm'],
    a4: ['210mm', '297mm'],
  };
  const wider = (length: string): string => `calc(${length} + ${2 * room}px)`;

  /** A paper's name, upright or across, or two lengths. */
  const widerSize = (size: string): string => {
    const words = size.toLowerCase().split(' ');
    const [short, long] = words.map((word) => papers[word]).find((sides) => sides !== undefined) ?? [];
    if (short && long) return (words.includes('landscape') ? [long, short] : [short, long]).map(wider).join(' ');
    const [width, height = width] = words;
    if (!width || !height || !/^[\d.]+(mm|cm|in|pt|px)$/.test(width)) {
      throw new Error(`the size of a page, “${size}”, is neither A4, A3 nor two lengths: it cannot be given bleed`);
    }
    return `${wider(width)} ${wider(height)}`;
  };

  /** The rules of pages, also those within @media and @import. */
  const pageRules = (rules: CSSRuleList): CSSPageRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSPageRule) return [rule];
      if (rule instanceof CSSImportRule) return rule.styleSheet ? pageRules(rule.styleSheet.cssRules) : [];
      return rule instanceof CSSGroupingRule ? pageRules(rule.cssRules) : [];
    });

  const sides = ['top', 'right', 'bottom', 'left'] as const;
  /** The sides on which a margin box, by its name, looks out of the page. */
  const outerSides = (box: string) =>
    box.endsWith('-corner') ? sides.filter((side) => box.includes(side)) : sides.filter((side) => box.startsWith(side));

  for (const { style, cssRules } of [...document.styleSheets].flatMap((sheet) => pageRules(sheet.cssRules))) {
    if (style.getPropertyValue('margin').includes('var(')) throw new Error('the margin of a page contains var()');
    const size = style.getPropertyValue('size');
    if (size) style.setProperty('size', widerSize(size));
    for (const side of sides) {
      const margin = style.getPropertyValue(`margin-${side}`);
      const reachesEdge = Number.parseFloat(margin) === 0;
      if (margin) style.setProperty(`margin-${side}`, `calc(${margin} + ${reachesEdge ? room - painted : room}px)`);
    }
    for (const box of cssRules as unknown as Iterable<CSSStyleRule & { name: string }>) {
      for (const side of outerSides(box.name)) {
        const padding = box.style.getPropertyValue(`padding-${side}`);
        if (padding) box.style.setProperty(`padding-${side}`, `calc(${padding} + ${room}px)`);
      }
    }
  }

  // The weakest of all rules: for boxes that say nothing of their padding.
  const places = ['top-left', 'top-center', 'top-right', 'right-top', 'right-middle', 'right-bottom'];
  const others = ['bottom-left', 'bottom-center', 'bottom-right', 'left-top', 'left-middle', 'left-bottom'];
  const corners = ['top-left-corner', 'top-right-corner', 'bottom-right-corner'];
  const paddings = [...places, ...others, ...corners].map(
    (box) =>
      `@${box}{${outerSides(box)
        .map((side) => `padding-${side}:${room}px`)
        .join(';')}}`,
  );
  // The corner box is as small as the corner; the line runs out of it, between the marks of corner and middle.
  const slug = `@bottom-left-corner{content:${JSON.stringify(line)} "  " counter(page) "/" counter(pages);
    padding:0 0 ${room / 4}px;text-indent:${room + painted}px;font:6pt "${family}";color:#000;
    white-space:pre;text-align:left;vertical-align:bottom}`;
  const style = document.createElement('style');
  style.textContent = `@page{${paddings.join('')}${slug}}`;
  document.head.prepend(style);
  document.documentElement.style.setProperty('--bleed', `${painted}px`);
}
