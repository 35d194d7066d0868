import type { Pdf } from '../read/open.ts';
import { atElement, defineRule, type Finding, type Rule } from '../rule.ts';
import { elementsOf, kidRoles } from './nesting.ts';

const NUMBERED = /^H([1-6])$/;

/** Clause 7.4: headings go down one level at a time. */
export const headings: Rule[] = [
  defineRule(
    '7.4.2-1',
    'The first heading is H1, and none skips a level on the way down',
    'use the level after that of the heading before it',
    (pdf) => {
      let last = 0;
      return (pdf.structure?.elements ?? []).flatMap((element): Finding[] => {
        const level = Number(NUMBERED.exec(element.role ?? '')?.[1] ?? 0);
        if (level === 0) return [];
        const before = last;
        last = level;
        if (level <= before + 1) return [];
        return [atElement(pdf, element, before === 0 ? 'it is the first heading' : `it follows an H${before}`)];
      });
    },
  ),
  defineRule('7.4.4-1', 'An element holds one H at most', 'put each H into a Sect of its own', (pdf) =>
    (pdf.structure?.elements ?? [])
      .filter((element) => kidRoles(element).filter((role) => role === 'H').length > 1)
      .map((element) => atElement(pdf, element, 'it holds more than one H')),
  ),
  defineRule('7.4.4-2', 'H stands in no document that has H1 to H6', 'use numbered headings only', (pdf) =>
    usesNumbered(pdf) ? elementsOf(pdf, 'H').map((h) => atElement(pdf, h, 'there are numbered headings too')) : [],
  ),
  defineRule('7.4.4-3', 'H1 to H6 stand in no document that has H', 'use numbered headings only', (pdf) =>
    elementsOf(pdf, 'H').length === 0
      ? []
      : (pdf.structure?.elements ?? [])
          .filter(({ role }) => NUMBERED.test(role ?? ''))
          .map((element) => atElement(pdf, element, 'there are headings without a number too')),
  ),
];

function usesNumbered({ structure }: Pdf): boolean {
  return (structure?.elements ?? []).some(({ role }) => NUMBERED.test(role ?? ''));
}
