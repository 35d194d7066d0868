import { beside } from '../../element/beside.ts';
import { cacheNames } from '../cache-names.ts';
import { CHECK, EDITION_META, RELOAD, type Hello } from '../messages.ts';
import { offerEdition } from './new-edition.ts';

const root = beside('../');
const address = beside('../service-worker.js');
const edition = document.querySelector<HTMLMetaElement>(`meta[name="${EDITION_META}"]`)?.content ?? '';
const workers = navigator.serviceWorker;

async function start(): Promise<void> {
  let reloading = false;
  // A copy may stand within another one, whose worker answers for this page until it has its own.
  const isOwn = (worker: unknown) => worker instanceof ServiceWorker && worker.scriptURL === address;
  workers.addEventListener('message', ({ data, source }) => {
    if (data !== RELOAD || reloading || !isOwn(source)) return;
    reloading = true;
    location.reload();
  });
  // The page has been parsed: what came since waits.
  workers.startMessages();
  const hello = () => {
    if (isOwn(workers.controller)) workers.controller?.postMessage({ edition } satisfies Hello);
  };
  // A page the browser had laid by, for the back button, may be of an older edition.
  addEventListener('pageshow', ({ persisted }) => persisted && hello());
  // A page that was loaded anew a moment ago and still differs would go on for ever.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (edition && visit?.type !== 'reload') hello();

  void workers.ready.then(({ scope }) => {
    if (scope !== root) return;
    for (const place of document.querySelectorAll<HTMLElement>('[data-offline]')) place.hidden = false;
  });
  const registration = await workers.getRegistration(root);
  if (!registration) return;
  offerEdition(registration);
  const { active } = registration;
  if (!active) return;
  try {
    await registration.update();
  } catch {
    return active.postMessage(CHECK);
  }
  // Its file is there: if it was missed before, a copy was being replaced.
  await caches.delete(cacheNames(root, '').missed);
}

// Where it fails, the site works as it does without.
start().catch(() => undefined);
