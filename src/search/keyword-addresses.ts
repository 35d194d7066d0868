import type { Keywords } from '../content/schemas/keywords.ts';
import { incidentAddress, pageAddress } from '../rules/addresses.ts';

/** What tells where an entry stands. */
export interface Placing {
  /** The ids of chapters and other pages. */
  readonly pages: readonly string[];
  /** The pages with the windows and with the questions. */
  readonly contacts: string;
  readonly quiz: string;
  /** The chapter with a checklist item. */
  readonly pageOfItem: (item: string) => string | undefined;
}

/**
 * The keywords by the address they lead to: /assets.html#assets-backup.
 * @throws where a heading or an item stands on no page; the content check says so sooner and better.
 */
export function keywordAddresses(keywords: Keywords, placing: Placing): Map<string, readonly string[]> {
  const { contacts, quiz, pageOfItem } = placing;
  const within = (page: string | undefined, id: string) => {
    if (page === undefined) throw new Error(`keywords: "${id}" stands on no page`);
    return pageAddress(page, id);
  };
  const addresses = (entries: Readonly<Record<string, readonly string[]>>, address: (id: string) => string) =>
    Object.entries(entries).map(([id, words]) => [address(id), words] as const);
  return new Map([
    ...addresses(keywords.headings, (id) => within(pageOfHeading(id, placing), id)),
    ...addresses(keywords.pages, (id) => pageAddress(id)),
    ...addresses(keywords.incidents, incidentAddress),
    ...addresses(keywords.windows, (id) => pageAddress(contacts, `window-${id}`)),
    ...addresses(keywords.items, (id) => within(pageOfItem(id), id)),
    ...addresses(keywords.questions, (id) => pageAddress(quiz, `question-${id}`)),
    ...addresses(keywords.sheets, (id) => pageAddress('sheets', `sheet-${id}`)),
  ]);
}

/** The page of a heading, whose id begins with it: data-leaks-check-mail. */
function pageOfHeading(heading: string, { pages }: Placing): string | undefined {
  return pages.filter((page) => heading.startsWith(`${page}-`)).sort((a, b) => b.length - a.length)[0];
}
