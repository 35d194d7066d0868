import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import sirv from 'sirv';
import { SITE } from './built.ts';

/** Where the site stands on the host: as deep as a company's intranet might put it. */
const FOLDER = '/intranet/security/shiori';

/** A web server that has the built site in a folder, and nothing else. */
export interface Host {
  /** The site's own address, ending in a slash. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site from this machine, each file under its own name only; a lost address gets 404.html. Its worker is no
 * script, as on a server that knows no types, so no page has the device keep the whole site: that takes longer than most
 * tests (offline.test.ts and servers.test.ts are about it).
 */
export async function serveInFolder(site = SITE): Promise<Host> {
  const serve = sirv(site, { dev: true, extensions: [] });
  const server = createServer((request, response) => {
    const notFound = () =>
      void response
        .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(readFileSync(`${site}/404.html`));
    if (!request.url?.startsWith(`${FOLDER}/`)) return void response.writeHead(404).end();
    request.url = request.url.slice(FOLDER.length);
    if (request.url === '/service-worker.js')
      return void response.writeHead(200, { 'Content-Type': 'text/plain' }).end();
    return serve(request, response, notFound);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
