import { part } from '../../../element/dom.ts';

/**
 * Puts answers, reason and notes below an item of the check, where it has none yet.
 * @param number one of its own on the page, where an item may stand twice.
 */
export function offerAnswers(item: HTMLElement, number: number, template: HTMLTemplateElement): void {
  if (item.querySelector('.check-answers')) return;
  item.append(template.content.cloneNode(true));
  const question = part(item, 'p');
  question.id = `question-${number}`;
  part(item, '.check-answers').setAttribute('aria-labelledby', question.id);
  const summary = part(item, 'summary');
  // Who listens must hear which of the many fields and buttons it is.
  for (const [control, name] of [
    [part(item, '[type=text]'), part(item, '.check-reason span')],
    [summary, summary],
  ] as const) {
    name.id = `${name.localName}-${number}`;
    control.setAttribute('aria-labelledby', `${name.id} ${question.id}`);
  }
  for (const radio of item.querySelectorAll<HTMLInputElement>('[type=radio]')) radio.name = `answer-${number}`;
}
