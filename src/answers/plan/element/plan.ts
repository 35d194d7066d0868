import { fill, readableDate } from '../../../rules/format.ts';
import { datum, localDay, part } from '../../../element/dom.ts';
import { isClosed } from '../../model/summary.ts';
import type { CompanyRecord } from '../../model/answers.ts';
import type { ScriptWords } from '../../status/status-data.ts';
import { PlanRow, type RowActions } from './plan-row.ts';
import type { Task } from './tasks.ts';

/** The plan on the page: stages that fold, and the rows in them. */
export class Plan {
  readonly #element: HTMLElement;
  readonly #words: ScriptWords;
  readonly #rows: readonly PlanRow[];

  constructor(element: HTMLElement, tasks: readonly Task[], words: ScriptWords, actions: RowActions) {
    this.#element = element;
    this.#words = words;
    const template = part<HTMLTemplateElement>(element, 'template');
    this.#rows = tasks.map((task) => new PlanRow(task, template, words, actions));
    for (const stage of this.#stages()) {
      const date = readableDate(localDay(Date.now(), Number(datum(stage, 'days'))), document.documentElement.lang);
      part(stage, '.proposal').textContent = fill(words.plan.proposal, { date });
    }
  }

  /** Shows what was answered, and how many tasks of each stage are done. */
  show({ answers }: CompanyRecord): void {
    for (const row of this.#rows) row.show(answers[row.task.key]);
    for (const stage of this.#stages()) {
      const states = this.#rowsOf(stage).map(({ task }) => answers[task.key]?.state);
      const done = states.filter((state) => state === 'done').length;
      const total = states.filter((state) => state !== 'not-applicable').length;
      part(stage, '.stage-count').textContent = fill(this.#words.stageCount, { done, total });
    }
  }

  /** Opens the stage that something is left to do in, the others are closed. */
  openPresent({ answers }: CompanyRecord): void {
    const present = this.#stages().find((stage) =>
      this.#rowsOf(stage).some(({ task }) => !isClosed(answers[task.key])),
    );
    for (const stage of this.#stages()) stage.open = stage === present;
  }

  /** Leads to the row of that id, open; nowhere where there is none. */
  reveal(id: string): void {
    const row = this.#rows.find(({ task }) => task.element.id === id);
    const stage = this.#stages().find((element) => element.id === id || element.contains(row?.task.element ?? null));
    if (stage) stage.open = true;
    row?.reveal();
  }

  #stages(): HTMLDetailsElement[] {
    return [...this.#element.querySelectorAll<HTMLDetailsElement>('.stage')];
  }

  #rowsOf(stage: HTMLElement): PlanRow[] {
    return this.#rows.filter(({ task }) => stage.contains(task.element));
  }
}
