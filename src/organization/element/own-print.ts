// What makes a sheet's print view a company's own: from organization.js, and in the previews of setup.html from what is typed there.

import { ownFields } from '../fields.ts';
import type { OwnWords } from '../own-words.ts';
import { brokenNotice } from './broken.ts';
import { ownHas } from '../paper/switches.ts';
import { fillOwn } from './fill.ts';
import { fitPlaces } from './fit.ts';
import { isPreview, READY } from './preview.ts';
import { readOwn, type OwnData } from './read-own.ts';

declare const LATE_OWN_WORDS: OwnWords;

function show(data: OwnData): void {
  document.querySelector('.own-broken')?.remove();
  if (data === 'broken') return document.body.prepend(brokenNotice(LATE_OWN_WORDS));
  const fields = ownFields(data === 'none' ? undefined : data, LATE_OWN_WORDS);
  fillOwn(document, fields);
  document.body.dataset['ownHas'] = ownHas(fields);
  fit();
  // Its letters may still be on their way, and are of another width.
  void document.fonts.ready.then(fit);
}

/** Sets what stands in places as small as it must be, in the width of the paper: a window may be narrower. */
function fit(): void {
  document.body.dataset['fitting'] = '';
  fitPlaces();
  delete document.body.dataset['fitting'];
}

const data = readOwn(window.shioriOrganization);
if (data !== 'none') show(data);
addEventListener('beforeprint', fit);

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
