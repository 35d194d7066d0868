import type { Annotation } from '../read/annotations.ts';
import type { Pdf } from '../read/open.ts';
import { nameIn, textIn } from '../read/values.ts';
import { atAnnotation, defineRule, type Rule } from '../rule.ts';

/** Those that have rules of their own, or none. */
const APART = new Set(['Widget', 'Popup', 'Link', 'PrinterMark']);

/** Clause 7.18: annotations stand in the tags, have words, and are reached in the order of reading. */
export const annotations: Rule[] = [
  defineRule('7.18.1-1', 'Every annotation stands in an Annot tag', 'put it into an Annot by an OBJR', (pdf) =>
    pdf.annotations
      .filter((annotation) => isPlain(annotation) && annotation.element?.role !== 'Annot')
      .map((annotation) => atAnnotation(pdf, annotation, standing(annotation))),
  ),
  defineRule('7.18.1-2', 'Every annotation has Contents, or its tag an Alt', 'give it Contents', (pdf) =>
    pdf.annotations
      .filter((annotation) => isPlain(annotation) && annotation.element?.role === 'Annot')
      .filter(({ contents, element }) => !contents && !textIn(element?.dict, 'Alt'))
      .map((annotation) => atAnnotation(pdf, annotation, 'it has no Contents, its tag no Alt')),
  ),
  defineRule('7.18.2-1', 'There is no TrapNet annotation', 'leave trapping to the print shop', (pdf) =>
    reachable(pdf, 'TrapNet').map((annotation) => atAnnotation(pdf, annotation, 'there is one')),
  ),
  defineRule('7.18.3-1', 'The tab key follows the tags on pages with annotations', 'set Tabs to S', (pdf) =>
    pdf.pages
      .filter(({ number, leaf }) => nameIn(leaf, 'Tabs') !== 'S' && pdf.annotations.some(({ page }) => page === number))
      .map(({ number, leaf }) => {
        return { page: number, place: 'page dictionary', problem: `its Tabs is ${nameIn(leaf, 'Tabs') ?? 'missing'}` };
      }),
  ),
  defineRule('7.18.8-1', 'Printer’s marks stand outside the tags', 'take it out of the structure tree', (pdf) =>
    reachable(pdf, 'PrinterMark')
      .filter(({ element }) => element)
      .map((annotation) => atAnnotation(pdf, annotation, standing(annotation))),
  ),
];

/** The annotations of a kind that anybody can meet. */
export function reachable(pdf: Pdf, subtype: string): Annotation[] {
  return pdf.annotations.filter((annotation) => annotation.reachable && annotation.subtype === subtype);
}

/** Where an annotation stands in the tags, as a problem. */
export function standing({ element }: Annotation): string {
  return element ? `it stands in ${element.type}` : 'it stands in no tag';
}

function isPlain(annotation: Annotation): boolean {
  return annotation.reachable && !APART.has(annotation.subtype);
}
