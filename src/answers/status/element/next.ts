import { part } from '../../../element/dom.ts';
import type { CompanyRecord } from '../../model/answers.ts';
import { isClosed } from '../../model/summary.ts';
import { Row, type Tick } from '../../plan/element/row.ts';
import type { Task } from '../../plan/element/tasks.ts';
import type { ScriptWords } from '../status-data.ts';

const HOW_MANY = 3;

/** The most effective tasks that are open. One that is ticked stays where it is, until all of them are closed. */
export class NextTasks {
  readonly #place: HTMLElement;
  #rows: Row[] = [];

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  show(tasks: readonly Task[], { answers }: CompanyRecord, words: ScriptWords, tick: Tick): void {
    if (this.#rows.every(({ task }) => isClosed(answers[task.key]))) {
      const next = tasks.filter(({ key }) => !isClosed(answers[key])).slice(0, HOW_MANY);
      if (next[0] || !this.#rows[0]) this.#build(next, words, tick);
    }
    for (const row of this.#rows) row.show(answers[row.task.key]);
    part(this.#place, '.nothing-left').hidden = tasks.some(({ key }) => !isClosed(answers[key]));
    this.#place.hidden = false;
  }

  #build(tasks: readonly Task[], words: ScriptWords, tick: Tick): void {
    this.#rows = [];
    const items = tasks.map((task) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${task.element.id}`;
      this.#rows.push(new Row(task, item, link, words, tick));
      return item;
    });
    part(this.#place, 'ul').replaceChildren(...items);
  }
}
