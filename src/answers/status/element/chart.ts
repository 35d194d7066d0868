import type { Mark } from '../../model/history.ts';
import { fill, readableDate, shortDate } from '../../../rules/format.ts';
import { localDay, part } from '../../../element/dom.ts';
import type { ScriptWords } from '../status-data.ts';

const [LEFT, RIGHT, TOP, BOTTOM] = [8, 212, 14, 126];
/** How many marks the chart shows, the latest ones: more are no longer told apart on a phone. */
const MOST_MARKS = 12;

/** Draws how it went, and says and lists the same; hidden until there are two marks. */
export function showHistory(section: HTMLElement, all: readonly Mark[], words: ScriptWords): void {
  const marks = all.slice(-MOST_MARKS);
  const [first, last] = [marks[0], marks.at(-1)];
  section.hidden = marks.length < 2;
  if (!first || !last || first === last) return;
  const dates = marks.map(({ at }) => readableDate(localDay(at), document.documentElement.lang));
  const [from = '', to = ''] = [dates[0], dates.at(-1)];
  part(section, '.chart-said').textContent = fill(words.status.chart, { from, to, first: first.done, last: last.done });
  const rows = marks.map(({ done, applicable, unanswered }, place) => {
    const row = document.createElement('tr');
    for (const text of [dates[place], done, applicable, unanswered]) row.insertCell().textContent = String(text);
    return row;
  });
  part(section, 'tbody').replaceChildren(...rows);
  draw(section.querySelector('svg') as SVGSVGElement, marks, words);
}

function draw(svg: SVGSVGElement, marks: readonly Mark[], { answers, status }: ScriptWords): void {
  const start = marks[0]?.at ?? 0;
  const span = (marks.at(-1)?.at ?? 0) - start || 1;
  const most = Math.max(1, ...marks.map(({ applicable }) => applicable));
  const x = (at: number) => LEFT + ((at - start) / span) * (RIGHT - LEFT);
  const y = (items: number) => BOTTOM - (items / most) * (BOTTOM - TOP);
  const line = (of: (mark: Mark) => number) => marks.map((mark) => `${x(mark.at)},${y(of(mark))}`).join(' ');
  const last = marks.at(-1) as Mark;
  const answered = ({ applicable, unanswered }: Mark) => applicable - unanswered;
  // Two names at one height would lie on each other.
  const far = Math.abs(y(answered(last)) - y(last.done)) > 16;
  const label = (text: string, height: number) => shape('text', { x: RIGHT + 8, y: height + 4 }, text);
  svg.replaceChildren(
    shape('path', { class: 'chart-axis', d: `M${LEFT} ${BOTTOM}H${RIGHT}M${LEFT} ${TOP}H${RIGHT}` }),
    shape('polygon', {
      class: 'chart-area',
      points: `${x(start)},${BOTTOM} ${line(({ done }) => done)} ${RIGHT},${BOTTOM}`,
    }),
    shape('polyline', { class: 'chart-answered', points: line(answered) }),
    shape('polyline', { class: 'chart-done', points: line(({ done }) => done) }),
    ...marks.map(({ at, done }) => shape('circle', { cx: x(at), cy: y(done), r: 4 })),
    label(`${status.applicable} ${last.applicable}`, y(last.applicable)),
    shape('text', { x: LEFT, y: BOTTOM + 20 }, day(start)),
    shape('text', { x: RIGHT, y: BOTTOM + 20, 'text-anchor': 'end' }, day(last.at)),
    label(`${answers.done} ${last.done}`, far ? y(last.done) : y(last.done) + 8),
    label(`${status.answeredItems} ${answered(last)}`, far ? y(answered(last)) : y(answered(last)) - 8),
  );
}

function day(at: number): string {
  return shortDate(localDay(at), document.documentElement.lang, localDay(Date.now()));
}

function shape(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}
