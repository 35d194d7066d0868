import { attributeOf } from '../read/attributes.ts';
import { labelOf } from '../read/fields.ts';
import type { StructureElement } from '../read/structure.ts';
import { nameIn, textIn } from '../read/values.ts';
import { atAnnotation, atElement, defineRule, type Rule } from '../rule.ts';
import { reachable, standing } from './annotations.ts';
import { elementsOf } from './nesting.ts';

/** Clauses 7.18.1 and 7.18.4: form fields stand in the tags and say what is asked for. */
export const fields: Rule[] = [
  defineRule('7.18.1-3', 'Every form field has a label', 'give the field a TU', (pdf) =>
    reachable(pdf, 'Widget')
      .filter(({ dict, element }) => !labelOf(dict) && !textIn(element?.dict, 'Alt'))
      .map((widget) => atAnnotation(pdf, widget, 'its field has no TU, its tag no Alt')),
  ),
  defineRule('7.18.4-1', 'Every form field stands in a Form tag', 'put it into a Form by an OBJR', (pdf) =>
    reachable(pdf, 'Widget')
      .filter(({ element }) => element?.role !== 'Form')
      .map((widget) => atAnnotation(pdf, widget, standing(widget))),
  ),
  defineRule('7.18.4-2', 'A Form without a Role holds one field and nothing else', 'tag the rest apart', (pdf) =>
    elementsOf(pdf, 'Form')
      .filter((form) => attributeOf(form, 'Role', 'PrintField', pdf.structure) === undefined && !holdsOneField(form))
      .map((form) => atElement(pdf, form, 'it holds something else than one field')),
  ),
];

function holdsOneField({ kids, content: [first, ...others] }: StructureElement): boolean {
  if (!first || !('object' in first) || others.length > 0) return false;
  return kids.length === 0 && nameIn(first.object, 'Subtype') === 'Widget';
}
