import { httpsUrl, id as idSchema } from '../schemas/primitives.ts';
import { meant } from './known-names.ts';
import type { ReadContent } from '../reading/read-content.ts';
import { textsOf, type Check } from './check.ts';
import { MADE_PAGES } from './made-pages.ts';

/** Parts of a page that components give an id: #checklist-assets, #window-police. */
const PARTS = ['answer', 'checklist', 'figure', 'question', 'topic', 'window'];

/** Links lead to a page of the site, written /ID.html or /ID.html#ID-HEADING, to a sheet, /sheets/ID.pdf, or to an https address. */
export const linksLead: Check = (content) => {
  const pages = addressesOf(content);
  return textsOf(content).flatMap(({ id, file, outline }) =>
    outline.links.flatMap(({ url, line }) => {
      const fault = url.startsWith('/') || url.startsWith('#') ? internalFault(url, id, pages) : externalFault(url);
      return fault ? [{ file: file.path, line, field: `[…](${url})`, message: fault }] : [];
    }),
  );
};

function addressesOf({ entries }: ReadContent): Set<string> {
  const ids = [...MADE_PAGES, ...entries.chapters.map(({ id }) => id), ...entries.pages.map(({ id }) => id)];
  const sheets = entries.sheets.flatMap(({ id }) => [`/print/${id}.html`, `/sheets/${id}.pdf`]);
  return new Set(['/', ...ids.map((id) => `/${id}.html`), ...sheets]);
}

function internalFault(url: string, own: string, pages: ReadonlySet<string>): string | undefined {
  const [path = '', fragment] = url.split('#', 2);
  if (path !== '' && !pages.has(path))
    return `leads to no page: ${pages.has(`${path}.html`) ? 'add .html' : meant(path, pages)}`;
  if (fragment === undefined) return undefined;
  const target = path === '' ? own : path.replace(/^\/|\.html$/g, '');
  const isKnownForm =
    idSchema.safeParse(fragment).success && [target, ...PARTS].some((prefix) => fragment.startsWith(`${prefix}-`));
  return isKnownForm ? undefined : `leads to a place that no page has: write #${target}-ID with the id of a heading`;
}

function externalFault(url: string): string | undefined {
  const issue = httpsUrl.safeParse(url).error?.issues[0];
  return issue && `${issue.message}; a page of this site starts with /, as in /assets.html`;
}
