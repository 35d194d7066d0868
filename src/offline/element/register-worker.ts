import { cacheNames } from '../cache-names.ts';
import { CHECK, EDITION_META, RELOAD, type Hello } from '../messages.ts';
import { offerEdition } from './new-edition.ts';

/** The root of the site: this script stands in assets/. */
const root = new URL('../', (document.currentScript as HTMLScriptElement).src).href;
const address = new URL('service-worker.js', root).href;
const edition = document.querySelector<HTMLMetaElement>(`meta[name="${EDITION_META}"]`)?.content ?? '';

/** Undefined or refused where the browser is private, old or locked down. */
function workersOf(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker as ServiceWorkerContainer | undefined;
  } catch {
    return undefined;
  }
}

/** Whether the server says that the worker is a script. Of one that is not, browsers complain in the console. */
async function isServedAsScript(): Promise<boolean> {
  const answer = await fetch(address, { method: 'HEAD' });
  // Chromium counts an answer that nobody has read to its end as broken off.
  await answer.text();
  return answer.ok && /javascript/i.test(answer.headers.get('content-type') ?? '');
}

async function start(workers: ServiceWorkerContainer): Promise<void> {
  let reloading = false;
  // A copy may stand within another one, whose worker answers for this page until it has its own.
  const isOwn = (worker: unknown) => worker instanceof ServiceWorker && worker.scriptURL === address;
  workers.addEventListener('message', ({ data, source }) => {
    if (data !== RELOAD || reloading || !isOwn(source)) return;
    reloading = true;
    location.reload();
  });
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
  const isKnown = (await workers.getRegistration(root))?.scope === root;
  if (!isKnown && !(await isServedAsScript())) return;
  const registration = await workers.register(address, { scope: root, updateViaCache: 'none' });
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

const workers = workersOf();
// Where it fails, the site works as it does without.
if (workers) start(workers).catch(() => undefined);
