import { deadlinesOf } from '../../rules/deadlines.ts';
import { planIcs } from '../../rules/calendar.ts';
import { fill, readableDate } from '../../rules/format.ts';
import { datum, localDay, part, saveFile } from '../../element/dom.ts';
import { wordsOn } from '../../element/script-words.ts';
import type { DeadlineWords } from '../emergency-words.ts';

/** <report-deadlines>: the days by which a leak has to be reported, as dates and for a calendar. Nothing of it is kept. */
class ReportDeadlines extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('input', () => this.#show(), { signal });
    part(this, '[data-action=ics]').addEventListener('click', () => this.#save(), { signal });
    const known = this.#field('known');
    known.value ||= localDay(Date.now());
    this.hidden = false;
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #field(name: string): HTMLInputElement {
    return part(this, `[data-field=${name}]`);
  }

  #days() {
    return deadlinesOf(this.#field('known').value, this.#field('improper').checked);
  }

  #show(): void {
    const words = wordsOn<DeadlineWords>(this);
    const days = this.#days();
    part(this, '[data-day=prompt]').textContent = days
      ? fill(words.promptDays, { from: readable(days.prompt.from), to: readable(days.prompt.to) })
      : words.wrong;
    part(this, '[data-day=full]').textContent = days ? fill(words.fullDay, { day: readable(days.full) }) : '';
    part<HTMLButtonElement>(this, '[data-action=ics]').disabled = !days;
  }

  #save(): void {
    const days = this.#days();
    if (!days) return;
    const words = wordsOn<DeadlineWords>(this);
    const { from, to } = days.prompt;
    const rows = [
      {
        id: `report-prompt-${from}`,
        title: fill(words.promptTitle, { from: readable(from), to: readable(to) }),
        due: to,
      },
      { id: `report-full-${days.full}`, title: words.fullTitle, due: days.full },
    ];
    const text = planIcs(rows, { now: Date.now(), product: datum(this, 'product') });
    saveFile(`${words.file}.ics`, 'text/calendar;charset=utf-8', text);
  }
}

function readable(day: string): string {
  return readableDate(day, document.documentElement.lang);
}

export function defineDeadlines(): void {
  customElements.define('report-deadlines', ReportDeadlines);
}
