import type { Annotation } from '../read/annotations.ts';
import { atAnnotation, defineRule, type Rule } from '../rule.ts';
import { reachable, standing } from './annotations.ts';

/** Clause 7.18.5: links stand in the tags and say where they lead. */
export const links: Rule[] = [
  defineRule('7.18.5-1', 'Every link stands in a Link tag', 'put it into a Link by an OBJR', (pdf) =>
    reachable(pdf, 'Link').flatMap((annotation) => {
      if (annotation.element?.role !== 'Link') return [atAnnotation(pdf, annotation, standing(annotation))];
      return isHeld(annotation) ? [] : [atAnnotation(pdf, annotation, 'its Link has no OBJR that leads to it')];
    }),
  ),
  defineRule('7.18.5-2', 'Every link has Contents', 'give it its text or where it leads as Contents', (pdf) =>
    reachable(pdf, 'Link')
      .filter(({ contents }) => !contents)
      .map((annotation) => atAnnotation(pdf, annotation, 'it has no Contents')),
  ),
];

function isHeld({ element, dict }: Annotation): boolean {
  return (element?.content ?? []).some((content) => 'object' in content && content.object === dict);
}
