// What makes a sheet's print view a company's own: from organization.js, and in the previews of setup.html from what is typed there.

import { ownFields } from '../fields.ts';
import type { OwnWords } from '../own-words.ts';
import { brokenNotice } from './broken.ts';
import { fillOwn } from './fill.ts';
import { isPreview, READY } from './preview.ts';
import { readOwn, type OwnData } from './read-own.ts';

declare const LATE_OWN_WORDS: OwnWords;

function show(data: OwnData): void {
  document.querySelector('.own-broken')?.remove();
  if (data === 'broken') document.body.prepend(brokenNotice(LATE_OWN_WORDS));
  else fillOwn(document, ownFields(data === 'none' ? undefined : data, LATE_OWN_WORDS));
}

const data = readOwn(window.shioriOrganization);
if (data !== 'none') show(data);

// Only the page around it, of the same copy, may show a draft here. In a folder every file is an origin of its own.
if (parent !== window) {
  addEventListener('message', ({ data, source, origin }) => {
    const isOurs = source === parent && (origin === location.origin || location.protocol === 'file:');
    if (!isOurs || !isPreview(data)) return;
    // What cannot be read yet, while somebody types, changes nothing.
    const own = readOwn(data.organization);
    if (own !== 'broken') show(own);
  });
  parent.postMessage(READY, location.protocol === 'file:' ? '*' : location.origin);
}
