import type { QuizRun } from '../../answers/model/answers.ts';
import { part } from '../../element/dom.ts';
import { ownText } from '../../organization/element/own-data.ts';
import { fill } from '../../rules/format.ts';
import { drawQr } from '../../rules/qr.ts';
import type { HandInWords } from '../hand-in/hand-in-words.ts';
import { runText } from '../run-text.ts';
import { leadTo } from './place.ts';

declare const LATE_HAND_IN_WORDS: HandInWords;

/** Shows a run as a code and a text in a HandIn.astro. From a folder no other device reaches the page: the code holds the text. */
export function handIn(panel: HTMLElement, run: QuizRun): void {
  panel.hidden = false;
  const words = LATE_HAND_IN_WORDS;
  const text = runText(run);
  const isServed = location.protocol.startsWith('http');
  const address = part<HTMLAnchorElement>(document, '.to-record').href;
  const code = isServed ? address.replace(/#.*/, `#${text}`) : text;
  part(panel, '.hand-lead').textContent = isServed ? words.lead : words.leadText;
  const { size, path } = drawQr(code);
  const drawing = part<HTMLElement>(panel, '.hand-qr');
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
  drawing.setAttribute('aria-label', fill(words.qr, { name: run.name }));
  part(drawing, '.qr-ground').setAttribute('d', `M0 0h${size}v${size}h-${size}z`);
  part(drawing, '.qr-modules').setAttribute('d', path);
  const field = part<HTMLTextAreaElement>(panel, 'textarea');
  field.value = code;
  const said = part(panel, '.hand-said');
  said.textContent = '';
  part<HTMLButtonElement>(panel, '[data-do=copy]').onclick = () => {
    const copied = () => (said.textContent = words.copied);
    const refused = () => {
      field.select();
      said.textContent = words.notCopied;
    };
    // Pages without encryption have none.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard) void clipboard.writeText(code).then(copied, refused);
    else refused();
  };
  const subject = encodeURIComponent(fill(words.subject, { name: run.name }));
  const mail = part<HTMLAnchorElement>(panel, '.hand-mail');
  const to = mail.href.replace(/\?.*/, '');
  mail.href = `${to === 'mailto:' ? to + encodeURI(ownText('mail')) : to}?subject=${subject}&body=${encodeURIComponent(code)}`;
  leadTo(panel);
}
