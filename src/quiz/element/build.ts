import { part } from '../../element/dom.ts';
import { copy, element } from './place.ts';

/** Puts around the questions what stands there from the first one on, where it does not stand there yet. */
export function buildRun(run: HTMLElement, template: HTMLTemplateElement): void {
  if (run.querySelector('.quiz-bar')) return;
  run.prepend(...['.storage-notice', '.progress-ribbon', '.quiz-resumed'].map((name) => copy(template, name)));
  run.append(copy(template, '.quiz-bar'));
  // A phone has no room for the mail and the options.
  const isSmall = matchMedia('(width < 48rem)').matches;
  for (const mail of run.querySelectorAll<HTMLDetailsElement>('details.mail')) mail.open = !isSmall;
}

/** Whether more than one option of a question can be chosen. */
export const hasSeveral = (section: HTMLElement): boolean => section.dataset['kind'] === 'choose-all';

/** Puts into a question what is answered by, and places for what is said of it, where it has none yet. */
export function buildQuestion(section: HTMLElement, template: HTMLTemplateElement): void {
  if (section.querySelector('.question-verdict')) return;
  const fields = part(section, 'fieldset');
  // The verdict stands before the options, so that whoever is led to it reads on to their reasons.
  fields.before(copy(template, '.question-verdict'));
  fields.after(copy(template, '.question-message'));
  part(section, '.to-answer').hidden = true;
  section.toggleAttribute('data-press', !hasSeveral(section));
  if (hasSeveral(section)) return fields.append(copy(template, '.question-all'));
  // Where one is to be chosen, a press on it is the answer. Inputs would answer at the first arrow key.
  for (const { value, nextElementSibling, parentElement } of section.querySelectorAll('input')) {
    const button = element('button', 'button option', nextElementSibling?.textContent ?? '');
    Object.assign(button, { type: 'button' });
    Object.assign(button.dataset, { do: 'choose', option: value });
    parentElement?.after(button);
  }
}
