import { addToHead, beside, own } from '../../element/beside.ts';

// What lets the site be installed and read offline comes by script: a folder has neither, and Chromium would complain in the
// console of a manifest that it may not read there.
if (own.startsWith('http')) {
  addToHead('link', { rel: 'manifest', href: beside('../manifest.webmanifest') });

  // The service worker comes once the page has loaded, by a script of its own: nobody waits for it.
  // Without encryption (but on this machine itself) there are no service workers.
  if (isSecureContext) addEventListener('load', () => addToHead('script', { src: beside('register-worker.js') }));
}
