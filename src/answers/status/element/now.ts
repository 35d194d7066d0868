import { fill, shortDate } from '../../../rules/format.ts';
import { verdictOf } from '../../../rules/score.ts';
import { localDay, part, say } from '../../../element/dom.ts';
import { countAnswers } from '../../model/summary.ts';
import type { CompanyRecord } from '../../model/answers.ts';
import type { Task } from '../../plan/element/tasks.ts';
import type { Bands, ScriptWords } from '../status-data.ts';
import { showRibbons } from './ribbons.ts';

/** The first screen: how far the company is. */
export function showNow(
  section: HTMLElement,
  record: CompanyRecord,
  tasks: readonly Task[],
  bands: Bands,
  words: ScriptWords,
): void {
  const counted = tasks.filter(({ added }) => !added);
  const counts = countAnswers(
    record,
    counted.map(({ key }) => key),
  );
  const isUntouched = tasks.every(({ key }) => !record.answers[key]?.state);
  section.dataset['untouched'] = String(isUntouched);
  part(section, '.door').hidden = !isUntouched;
  part(section, '.lists').hidden = false;
  for (const place of section.querySelectorAll<HTMLElement>('.standing')) place.hidden = isUntouched;

  const applicable = counts.total - counts['not-applicable'];
  const [before = '', after = ''] = words.status.count.split('{done}');
  const figure = part(section, '.count');
  [before, String(counts.done), after].forEach((text, place) => {
    (figure.children[place] as HTMLElement).textContent = fill(text, { applicable });
  });
  part(section, '.facts').textContent = factsOf(counts, words);

  part(section, '.actions a').textContent = words.status[counts.unanswered > 0 ? 'goOn' : 'review'];

  section.querySelectorAll<HTMLTableElement>('.ribbons').forEach((table, place) => {
    const keysOf = (list: string) =>
      tasks.filter((task) => task.list === list && task.added === place > 0).map(({ key }) => key);
    showRibbons(table, record, words, keysOf);
  });
  const said = Object.entries(bands).flatMap(([list, its]) => {
    const keys = counted.filter((task) => task.list === list).map(({ key }) => key);
    const found = verdictOf(its, countAnswers(record, keys));
    const checklist = part(section, `[data-checklist=${list}] a`).textContent;
    return typeof found === 'object' ? [fill(words.status.band, { checklist, band: found.band.title })] : [];
  });
  say(part(section, '.band'), said.join(' '));
}

function factsOf(counts: ReturnType<typeof countAnswers>, { status }: ScriptWords): string {
  const { unanswered, lastChange, 'not-applicable': left } = counts;
  const said = [unanswered > 0 ? fill(status.unanswered, { unanswered }) : status.answered];
  if (left > 0) said.push(fill(status.left, { left }));
  const { lang } = document.documentElement;
  if (lastChange !== undefined)
    said.push(fill(status.lastChange, { date: shortDate(localDay(lastChange), lang, localDay(Date.now())) }));
  return said.join('・');
}
