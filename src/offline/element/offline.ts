import { addToHead, beside, own } from '../../element/beside.ts';

const root = beside('../');
const worker = beside('../service-worker.js');

/** Whether the server says that the worker is a script. Of one that is not, browsers complain in the console. */
async function isServedAsScript(): Promise<boolean> {
  const answer = await fetch(worker, { method: 'HEAD' });
  // Chromium counts an answer that nobody has read to its end as broken off.
  await answer.text();
  return answer.ok && /javascript/i.test(answer.headers.get('content-type') ?? '');
}

/** Lets a worker keep the site; what goes on once there is one comes by a script of its own. */
async function register(): Promise<void> {
  // Refused, or not there, where the browser is private, old or locked down.
  const { serviceWorker } = navigator;
  const isKnown = (await serviceWorker.getRegistration(root))?.scope === root;
  if (!isKnown && !(await isServedAsScript())) return;
  await serviceWorker.register(worker, { scope: root, updateViaCache: 'none' });
  addToHead('script', { src: beside('follow-edition.js') });
}

// What lets the site be installed and read offline comes by script: a folder has neither, and Chromium would complain in the
// console of a manifest that it may not read there.
if (own.startsWith('http')) {
  addToHead('link', { rel: 'manifest', href: beside('../manifest.webmanifest') });

  // Once the page has loaded: nobody waits for it. Where it fails, the site works as it does without.
  // Without encryption (but on this machine itself) there are no service workers.
  if (isSecureContext) addEventListener('load', () => register().catch(() => undefined));
}
