// The part of the Service Worker API (W3C Service Workers) that ours uses: TypeScript's own types of it exclude the DOM's.

/** Something the browser waits for. */
export interface ExtendableEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends ExtendableEvent {
  request: Request;
  /** Who asks; empty for a navigation from nowhere. */
  clientId: string;
  respondWith: (answer: Promise<Response>) => void;
}

export interface Client {
  id: string;
  url: string;
  postMessage: (message: unknown) => void;
}

export interface WorkerMessage extends ExtendableEvent {
  data: unknown;
  source: Client | null;
}

interface Events {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
  message: WorkerMessage;
}

/** What `self` is in a service worker. */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  /** This worker itself. */
  serviceWorker: ServiceWorker;
  clients: { matchAll: (of: { type: 'window' | 'all'; includeUncontrolled: boolean }) => Promise<readonly Client[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void) => void;
}
