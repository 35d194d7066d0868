import { fill } from '../../rules/format.ts';
import type { Answer, Result, ResultGroup } from '../answer.ts';
import type { Segment } from '../marks.ts';
import type { ScriptWords } from '../search-words.ts';

/** Where results are shown, in what words, and how many of them. */
export interface Showing {
  readonly words: ScriptWords;
  /** The root of this copy of the site. */
  readonly root: URL;
  readonly groups: number;
  readonly resultsOfGroup: number;
  /** What the name of a group is: a heading on a page of results, a line in a panel over another page. */
  readonly groupName: 'h3' | 'p';
}

/** What is said of an answer: how many results there are, or that there is none. */
export function statusOf(answer: Answer, query: string, words: ScriptWords): string {
  const { count, isMore } = answer;
  return count === 0 ? fill(words.none, { query }) : fill(isMore ? words.countOrMore : words.count, { count });
}

/** Remarks on an answer: which words stood in for others, which are missing, and, where nothing was found, which are known. */
export function remarksOf({ standIns, missing, suggestions }: Answer, { words, root }: Showing): HTMLElement[] {
  const remarks = [
    ...standIns.map(({ typed, shown, kind }) =>
      fill(kind === 'synonym' ? words.sameAs : words.readAs, { typed, word: shown }),
    ),
    ...missing.map((word) => fill(words.missing, { word })),
  ].map((remark) => element('p', remark));
  if (suggestions.length === 0) return remarks;
  const links = suggestions.map((word) => link(word, searchAddress(root, word)));
  return [...remarks, element('p', words.suggest, ...links.flatMap((entry) => [' ', entry]))];
}

/** The results of an answer, group by group. */
export function resultsOf(answer: Answer, showing: Showing): HTMLElement[] {
  return answer.groups.slice(0, showing.groups).map((group, index) => groupItem(group, index, showing));
}

/** The address at which a query is answered. */
export function searchAddress(root: URL, query: string): string {
  const address = new URL('search.html', root);
  address.searchParams.set('q', query);
  return address.href;
}

function groupItem({ kind, page, results }: ResultGroup, index: number, showing: Showing): HTMLElement {
  const { words, resultsOfGroup, groupName } = showing;
  const name = withClass('search-group', element(groupName, kind === 'page' ? page : words[kind]));
  name.id = `search-group-${index}`;
  const list = element('ul', ...results.slice(0, resultsOfGroup).map((result) => resultItem(result, showing)));
  list.setAttribute('aria-labelledby', name.id);
  const item = element('li', name, list);
  const hidden = results.length - resultsOfGroup;
  if (hidden > 0) item.append(withClass('search-more', element('p', fill(words.more, { count: hidden }))));
  return item;
}

function resultItem({ url, rank, title, excerpt, keyword }: Result, { words, root }: Showing): HTMLElement {
  const item = element('li', link(marked(title), new URL(url, root).href), element('p', ...marked(excerpt)));
  item.dataset['rank'] = String(rank);
  if (keyword !== undefined)
    item.append(withClass('search-keyword', element('p', fill(words.keyword, { word: keyword }))));
  return item;
}

function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map((segment) => (segment.marked ? element('mark', segment.text) : segment.text));
}

function link(content: string | (Node | string)[], href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(...[content].flat());
  return anchor;
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

function withClass(name: string, made: HTMLElement): HTMLElement {
  made.className = name;
  return made;
}
