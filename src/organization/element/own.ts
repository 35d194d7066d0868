// What makes a page a company's own: comes where organization.js holds anything (site.ts).

import { loadLaterStyles } from '../../element/later-styles.ts';
import { ownFields } from '../fields.ts';
import type { OwnWords } from '../own-words.ts';
import { brokenNotice } from './broken.ts';
import { fillOwn } from './fill.ts';
import { readOwn } from './read-own.ts';

declare const LATE_OWN_WORDS: OwnWords;

const data = readOwn(window.shioriOrganization);
loadLaterStyles();
if (data === 'broken') document.querySelector('header')?.after(brokenNotice(LATE_OWN_WORDS));
else if (data !== 'none') {
  const fields = ownFields(data, LATE_OWN_WORDS);
  fillOwn(document, fields);
  // What goes into a field that a reader has left empty.
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-own-value]'))
    input.value ||= fields.get(input.dataset['ownValue'] as string)?.text ?? '';
}
