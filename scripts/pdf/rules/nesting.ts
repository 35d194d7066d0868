import type { Pdf } from '../read/open.ts';
import { kidsWithMeaning, parentWithMeaning, type StructureElement } from '../read/structure.ts';
import { atElement, defineRule, type Rule } from '../rule.ts';

// What may stand in what. Elements that say nothing of their own (Div, NonStruct, Part) are looked through.

/** All elements of a standard type, in the order of reading. */
export function elementsOf({ structure }: Pdf, role: string): StructureElement[] {
  return (structure?.elements ?? []).filter((element) => element.role === role);
}

/** The standard types of what an element holds, in order; `?` for one that leads to none. */
export function kidRoles(element: StructureElement): string[] {
  return kidsWithMeaning(element).map(({ role }) => role ?? '?');
}

/** A rule: a type stands in one of these types only. */
export function standsIn(id: string, role: string, parents: readonly string[]): Rule {
  const list = listed(parents);
  return defineRule(id, `${role} stands in ${list}`, `put it into ${list}, or tag it as something else`, (pdf) =>
    elementsOf(pdf, role).flatMap((element) => {
      const parent = parentWithMeaning(element);
      if (parent?.role !== undefined && parents.includes(parent.role)) return [];
      return [atElement(pdf, element, parent ? `it stands in ${parent.type}` : 'it stands in nothing')];
    }),
  );
}

/** A rule: a type holds these types only. */
export function holdsOnly(id: string, role: string, kids: readonly string[], mend?: string): Rule {
  const list = listed(kids);
  return defineRule(id, `${role} holds ${list} only`, mend ?? `wrap what it holds in ${list}`, (pdf) =>
    elementsOf(pdf, role).flatMap((element) => {
      const wrong = kidsWithMeaning(element).filter((kid) => !kids.includes(kid.role ?? '?'));
      if (wrong.length === 0) return [];
      return [atElement(pdf, element, `it holds ${[...new Set(wrong.map(({ type }) => type))].join(', ')}`)];
    }),
  );
}

/** A rule on the types of what elements of a type hold. */
export function onKids(
  id: string,
  role: string,
  words: { about: string; mend: string; problem: string },
  isWrong: (kids: string[]) => boolean,
): Rule {
  return defineRule(id, words.about, words.mend, (pdf) =>
    elementsOf(pdf, role)
      .filter((element) => isWrong(kidRoles(element)))
      .map((element) => atElement(pdf, element, words.problem)),
  );
}

/** A rule: the caption of a type comes first among what it holds. */
export function captionFirst(id: string, role: string): Rule {
  const words = {
    about: `The caption of ${role} comes first`,
    mend: 'move the caption before all else',
    problem: 'its caption comes after something else',
  };
  return onKids(id, role, words, (kids) => kids.slice(1).includes('Caption'));
}

function listed(types: readonly string[]): string {
  return types.length < 2 ? types.join('') : `${types.slice(0, -1).join(', ')} or ${types.at(-1)}`;
}
