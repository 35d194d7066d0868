import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType } from '../../src/rules/media-types.ts';
import { SERVICE_WORKER } from '../steps/offline-files.ts';

const pack = promisify(gzip);

/** A file that a browser loaded. */
export interface LoadedFile {
  /** Path from the root of the site. */
  path: string;
  /** As it came: packed over http, as it lies there from a folder. */
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
 * Serves a folder, each file under its own name only and packed by gzip, as servers do. Browsers are told to keep nothing;
 * the service worker is not there, since it would load the whole site beside what is measured.
 */
export async function serveCounting(folder: string): Promise<CountingServer> {
  const sent = new Map<string, number>();
  const send = async (path: string, response: ServerResponse) => {
    const packed = await pack(await readFile(join(folder, path)));
    sent.set(path, packed.byteLength);
    response.writeHead(200, {
      'Content-Type': contentType(path),
      'Content-Encoding': 'gzip',
      'Content-Length': packed.byteLength,
      'Cache-Control': 'no-store',
    });
    response.end(packed);
  };
  const server = createServer((request, response) => {
    // Browsers leave no .. in an address.
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname).slice(1);
    const refuse = () => void response.writeHead(404).end();
    if (path === SERVICE_WORKER) refuse();
    else send(path, response).catch(refuse);
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
