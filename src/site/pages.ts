import { chapters, whole } from '../content/views.ts';
import { pageAddress } from '../rules/addresses.ts';
import { topicNumber } from '../rules/order.ts';

/** A page in a list of pages. */
export interface PageLink {
  href: string;
  text: string;
  /** The number of a topic. */
  number?: number | undefined;
}

/** The doors of the home page but that for emergencies. */
export function doorPages() {
  return {
    status: { href: pageAddress('status'), text: whole('progressWords').page.title },
    check: { href: pageAddress('check'), text: whole('checkWords').title },
    learn: { href: pageAddress('learn'), text: whole('learnWords').page.title },
  };
}

/** What the bar names where there is room. Emergencies have a place of their own. */
export function mainPages(): readonly PageLink[] {
  const { page: words } = whole('interfaceWords');
  const { status, check, learn } = doorPages();
  return [
    status,
    check,
    { href: '/index.html#chapters', text: words.chapters },
    learn,
    { href: pageAddress('sheets'), text: words.sheets },
    { href: pageAddress('contacts'), text: words.contacts },
  ];
}

/** The topics, by number and short name. */
export function topicPages(): readonly PageLink[] {
  const all = chapters();
  return all
    .filter(({ kind }) => kind === 'topic')
    .map(({ id, short }) => ({ href: pageAddress(id), text: short, number: topicNumber(all, id) }));
}

/** What else there is: chapters that are no topics, and the site's own pages. */
export function otherPages(): readonly PageLink[] {
  const { page: words, search } = whole('interfaceWords');
  const progress = whole('progressWords');
  const main = new Set(mainPages().map(({ href }) => href));
  return [
    ...chapters()
      .filter(({ kind }) => kind !== 'topic')
      .map(({ id, kind, short, title }) => ({
        href: pageAddress(id),
        text: kind === 'overview' || kind === 'introduction' ? short : title,
      })),
    { href: pageAddress('guide'), text: whole('guide').title },
    { href: pageAddress('settings'), text: progress.settings.title },
    { href: pageAddress('search'), text: search.title },
    { href: pageAddress('terms'), text: search.index },
    { href: pageAddress('about'), text: words.about },
    { href: pageAddress('accessibility'), text: words.accessibility },
  ].filter(({ href }) => !main.has(href));
}
