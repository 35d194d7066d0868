import { cacheNames } from '../cache-names.ts';
import type { Edition } from '../edition.ts';
import { ORGANIZATION_FILE } from '../../organization/organization-file.ts';
import { fileFor, isPage } from './file-for.ts';
import { isSwitchedOff } from './gone.ts';
import { CHECK, EDITION_META, RELOAD, TAKE, type Hello } from '../messages.ts';
import { newest } from './newest.ts';
import { openEdition } from './store.ts';

/** Written in by the build (scripts/steps/service-worker.ts). */
declare const EDITION: Edition;

const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const names = cacheNames(scope, EDITION.id);
const store = openEdition(EDITION, scope, names);

const isKept = (path: string) => Object.hasOwn(EDITION.kept, path);
const isSheet = (path: string) => Object.hasOwn(EDITION.onRequest, path);

/** Whether the reader asked for this edition while pages of another one were open. */
let agreed = false;
/** Those pages, until they are loaded anew, and the caches they live on. */
let stale: { clients: Set<string>; caches: string[] } | undefined;

worker.addEventListener('install', (event) =>
  event.waitUntil(Promise.all([store.install(), lookForOwn().catch(() => undefined)])),
);
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  if (event.data === TAKE) {
    agreed = true;
    event.waitUntil(worker.skipWaiting());
    return;
  }
  if (event.data === CHECK) {
    event.waitUntil(goIfGone().catch(() => undefined));
    return;
  }
  const { edition } = event.data as Partial<Hello>;
  if (edition === EDITION.id) event.waitUntil(clear().then(refill));
  else event.source?.postMessage(RELOAD);
});

async function takeOver(): Promise<void> {
  await store.adoptSheets();
  if (!agreed) return clear();
  const open = await worker.clients.matchAll({ type: 'all', includeUncontrolled: true });
  const ours = open.filter(({ url }) => url.startsWith(scope));
  stale = { clients: new Set(ours.map(({ id }) => id)), caches: await store.others() };
  for (const client of ours) client.postMessage(RELOAD);
}

/** Deletes the caches of other editions, unless somebody lives on them or a newer edition is on its way. */
async function clear(): Promise<void> {
  const others = await store.others();
  if (worker.registration.installing || worker.registration.waiting) return;
  if (stale) {
    const open = await worker.clients.matchAll({ type: 'all', includeUncontrolled: true });
    if (open.some(({ id }) => stale?.clients.has(id))) return;
    stale = undefined;
  }
  await Promise.all(others.map((name) => caches.delete(name)));
}

let filling: Promise<void> | undefined;
/** Whether all that is kept is being deleted. */
let going = false;

/** However many pages ask for it, once at a time; what cannot be had now is tried again with the next page. */
async function refill(): Promise<void> {
  if (going) return;
  filling ??= store
    .refill()
    .catch(() => undefined)
    .finally(() => (filling = undefined));
  await filling;
}

/** Who runs the site switches the worker off by deleting its file. No network is no such sign. */
async function goIfGone(): Promise<void> {
  const ask = (address: string) => fetch(address, { cache: 'no-store', redirect: 'error' });
  const { status } = await ask(worker.serviceWorker.scriptURL);
  const page = await ask(new URL('index.html', scope).href);
  const hasSite = page.ok && (await page.text()).includes(`<meta name="${EDITION_META}"`);
  const verdict = isSwitchedOff({ worker: status, hasSite, missedFor: await missedFor() });
  if (verdict === 'maybe') await miss();
  if (verdict !== true) return;
  going = true;
  await filling;
  await worker.registration.unregister();
  for (const name of [names.kept, names.sheets, names.missed, names.own, ...(await store.others())])
    await caches.delete(name);
}

async function missedFor(): Promise<number | undefined> {
  const since = await caches.match(scope, { cacheName: names.missed });
  return since && Date.now() - Number(await since.text());
}

/** Remembers when the worker's file was missed first. */
async function miss(): Promise<void> {
  if ((await missedFor()) !== undefined) return;
  await (await caches.open(names.missed)).put(scope, new Response(String(Date.now())));
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const path = fileFor(request.url, scope, isKept);
  if (path === ORGANIZATION_FILE) return event.respondWith(lookForOwn());
  if (path === undefined || !(isKept(path) || isSheet(path) || request.mode === 'navigate' || isStale(event))) return;
  event.respondWith(answer(event, path));
});

/** The data of the company whose copy it is: no edition's, the newest wherever a page is of. */
function lookForOwn(): Promise<Response> {
  return newest(new URL(ORGANIZATION_FILE, scope).href, names.own);
}

function isStale({ request, clientId }: FetchEvent): boolean {
  return request.mode !== 'navigate' && stale?.clients.has(clientId) === true;
}

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const { request } = event;
  if (stale && isStale(event)) return (await store.keptBy(stale.caches, path)) ?? fetch(request);
  if (isSheet(path)) return store.sheet(path, request.headers.get('Range'));
  if (isKept(path)) return (await store.kept(path)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const lost = isPage(path) ? await store.kept('404.html') : undefined;
    if (!lost) throw error;
    return new Response(lost.body, { status: 404, headers: lost.headers });
  }
}
