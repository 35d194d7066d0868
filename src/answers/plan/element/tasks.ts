import { answerKey } from '../../model/answers.ts';
import { datum, part } from '../../../element/dom.ts';

/** A task of the plan as the page has it. */
export interface Task {
  key: string;
  /** The checklist it belongs to. */
  list: string;
  /** Whether this edition added it to the leaflet. */
  added: boolean;
  title: string;
  /** Where its chapter explains it. */
  href: string;
  stage: { title: string; days: number };
  element: HTMLElement;
}

/** The tasks of a plan, in its order. */
export function tasksOf(plan: HTMLElement): Task[] {
  return [...plan.querySelectorAll<HTMLElement>('.stage')].flatMap((element) => {
    const stage = { title: part(element, 'h3').textContent, days: Number(datum(element, 'days')) };
    return [...element.querySelectorAll<HTMLElement>('li')].map((row) => {
      const link = part<HTMLAnchorElement>(row, 'a');
      const title = link.textContent.trim();
      // assets.html#assets-review is the item assets-review of the checklist assets.
      const [, list = '', item = ''] = /([^/]+)\.html#(.+)$/.exec(link.href) ?? [];
      row.id = `plan-${item}`;
      const { added } = row.dataset;
      const key = answerKey(list, item);
      return { key, list, added: added !== undefined, title, href: link.href, stage, element: row };
    });
  });
}
