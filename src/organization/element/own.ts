// What makes a page a company's own: comes where organization.js holds anything (site.ts).

import { beside } from '../../element/beside.ts';
import { loadLaterStyles } from '../../element/later-styles.ts';
import { fill } from '../../rules/format.ts';
import { ownFields } from '../fields.ts';
import type { OwnWords } from '../own-words.ts';
import { brokenNotice } from './broken.ts';
import { fillOwn } from './fill.ts';
import { fillPanels } from './panel.ts';
import { readOwn } from './read-own.ts';

declare const LATE_OWN_WORDS: OwnWords;

const data = readOwn(window.shioriOrganization);
loadLaterStyles();
if (data === 'broken') document.querySelector('header')?.after(brokenNotice(LATE_OWN_WORDS));
else if (data !== 'none') {
  const fields = ownFields(data, LATE_OWN_WORDS);
  fillOwn(document, fields);
  fillPanels(document, fields, LATE_OWN_WORDS.panel);
  offerViews(LATE_OWN_WORDS.view);
}

/** On the page of sheets: PDFs are the public edition's, but a browser prints a company's own. */
function offerViews({ link: text, of, without }: OwnWords['view']): void {
  for (const pdf of document.querySelectorAll<HTMLAnchorElement>('.sheet-files a[href$=".pdf"]')) {
    const [, id = ''] = /([\w-]+)\.pdf$/.exec(pdf.href) ?? [];
    if (without.includes(id)) continue;
    const view = Object.assign(document.createElement('a'), {
      className: 'button own-view',
      href: beside(`../print/${id}.html`),
    });
    const name = Object.assign(document.createElement('span'), {
      className: 'visually-hidden',
      textContent: fill(of, { title: pdf.closest('section')?.querySelector('h3')?.textContent.trim() ?? '' }),
    });
    view.append(text, name);
    pdf.parentElement?.prepend(view);
  }
}
