import type { Pdf } from '../read/open.ts';
import { isCircular, STANDARD_TYPES, type RoleMap } from '../read/roles.ts';
import { refIn } from '../read/values.ts';
import { atElement, defineRule, inDocument, objectOf, type Rule } from '../rule.ts';

/** Clause 7.1: every tag is of a type that readers know, and knows what it stands in. */
export const roles: Rule[] = [
  defineRule(
    '7.1-5',
    'Every structure type leads to a standard one',
    'map the type to the nearest standard one in the role map',
    (pdf) =>
      (pdf.structure?.elements ?? [])
        .filter(({ role, type }) => role === undefined && !isCircular(type, rolesIn(pdf)))
        .map((element) => atElement(pdf, element, `${element.type || 'its type'} leads to no standard type`)),
  ),
  defineRule('7.1-6', 'The role map leads in no circle', 'map each type of the circle to a standard one', (pdf) =>
    [...rolesIn(pdf).keys()]
      .filter((type) => isCircular(type, rolesIn(pdf)))
      .map((type) => inDocument('role map', `${type} leads into a circle`)),
  ),
  defineRule('7.1-7', 'The role map leaves standard types alone', 'take the entry out of the role map', (pdf) =>
    [...rolesIn(pdf)]
      .filter(([type, role]) => STANDARD_TYPES.has(type) && role !== type)
      .map(([type, role]) => inDocument('role map', `${type} is a standard type, yet is mapped to ${role}`)),
  ),
  defineRule('7.1-12', 'Every tag names the one it stands in', 'set P to the element that holds it', (pdf) =>
    (pdf.structure?.elements ?? []).flatMap((element) => {
      const named = refIn(element.dict, 'P');
      const holder = element.parent ? element.parent.dict : pdf.structure?.root;
      if (named && pdf.document.context.lookup(named) === holder) return [];
      const wrong = named ? `its P leads to another${objectOf(named)} than holds it` : 'it has no P';
      return [atElement(pdf, element, wrong)];
    }),
  ),
];

function rolesIn({ structure }: Pdf): RoleMap {
  return structure?.roles ?? new Map();
}
