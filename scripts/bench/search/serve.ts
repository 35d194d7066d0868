import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { SERVICE_WORKER } from '../../steps/offline-files.ts';

/** A file that a browser loaded. */
export interface LoadedFile {
  /** Path from the root of the site. */
  path: string;
  /** Its size, as nothing is compressed. */
  bytes: number;
}

/** A web server on this machine that remembers what it sent. */
export interface CountingServer {
  /** `http://127.0.0.1:PORT/`. */
  root: string;
  /** The files sent since the last time it was asked, each once. */
  taken: () => LoadedFile[];
  close: () => Promise<void>;
}

/**
 * Serves a folder, each file under its own name only. Browsers are told to keep nothing; the service worker is not there, since
 * it would load the whole site beside what is measured.
 */
export async function serveCounting(folder: string): Promise<CountingServer> {
  const sent = new Map<string, number>();
  const serve = sirv(folder, {
    dev: true,
    extensions: [],
    setHeaders: (_, path, { size }) => void sent.set(path.slice(1), size),
  });
  const server = createServer((request, response) => {
    const refuse = () => void response.writeHead(404).end();
    if (request.url === `/${SERVICE_WORKER}`) refuse();
    else serve(request, response, refuse);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server of the site has no port');
  return {
    root: `http://127.0.0.1:${address.port}/`,
    taken: () => {
      const files = [...sent].map(([path, bytes]) => ({ path, bytes }));
      sent.clear();
      return files;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
