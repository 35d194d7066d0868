import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import sirv from 'sirv';
import { editSite } from '../../../scripts/lib/site-files.ts';
import { addServiceWorker } from '../../../scripts/steps/service-worker.ts';
import { SITE } from '../../support/built.ts';

/** As deep as a company's intranet might put it. */
const FOLDER = '/intranet/security/shiori';

/** A server with a copy of the site that can be changed, and that can be unplugged. */
export interface OfflineHost {
  /** The site's own address, ending in a slash. */
  address: string;
  /** The copy's folder. */
  folder: string;
  /** Cuts every connection from now on, or answers again. */
  unplugged: boolean;
  /** Answers everything with 404, as while the folder is being replaced. */
  swapping: boolean;
  /** What has been asked for, as paths from the root of the site. */
  asked: string[];
  /** What was asked for while it was swapping. */
  refused: string[];
  /** Adds a comment with a word to files of the copy. */
  change: (word: string, files: readonly string[]) => void;
  /** Writes the worker for the copy as it is now. */
  publish: () => Promise<void>;
  close: () => Promise<void>;
}

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  folders.push(folder);
  return folder;
}

/** Removes the copies of all hosts, once nothing can be reading them any more. */
export function removeCopies(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** The pages and sheets of a small edition, which has of everything else what they use, but for the search. */
const SMALL = /^(404|assets|contacts|index|sheets)\.html$|^sheets\/(contacts|quiz)\.pdf$/;
const LEFT_OUT = /\.(html|pdf|zip)$|^(print|search)(\/|$)/;

/**
 * An edition of few files in a folder of its own. Most of what a worker does hangs on no number of files, and keeping all of
 * them takes longer than any test of it.
 */
export async function makeSmallEdition(): Promise<string> {
  const folder = newFolder();
  const assets = assetsOf(readdirSync(SITE).filter((file) => file.endsWith('.html') && SMALL.test(file)));
  const filter = (path: string): boolean => {
    const file = relative(SITE, path);
    return SMALL.test(file) || (!LEFT_OUT.test(file) && (dirname(file) !== 'assets' || assets.has(basename(file))));
  };
  cpSync(SITE, folder, { recursive: true, filter });
  await publish(folder);
  return folder;
}

/** The names of scripts and styles that pages use, or that a script of these loads later. */
function assetsOf(pages: readonly string[]): Set<string> {
  const all = readdirSync(`${SITE}/assets`);
  const used = new Set<string>();
  const users = [...pages];
  // It grows meanwhile.
  for (const user of users) {
    const text = readFileSync(`${SITE}/${user}`, 'utf8');
    const found = all.filter((name) => !used.has(name) && text.includes(name));
    for (const name of found) used.add(name);
    users.push(...found.map((name) => `assets/${name}`));
  }
  return used;
}

/** Writes the worker for an edition as it is now. */
export async function publish(folder: string): Promise<void> {
  await editSite(folder, (files) => addServiceWorker(resolve('.'), files));
}

/** Starts a server that has a copy of an edition. */
export async function startHost(edition: string): Promise<OfflineHost> {
  const folder = newFolder();
  cpSync(edition, folder, { recursive: true });
  const serve = sirv(folder, { dev: true, extensions: [] });
  const server = createServer((request, response) => {
    if (host.unplugged) return void request.socket.destroy();
    if (!request.url?.startsWith(`${FOLDER}/`)) return void response.writeHead(404).end();
    request.url = request.url.slice(FOLDER.length);
    if (host.swapping) {
      host.refused.push(request.url.slice(1));
      return void response.writeHead(404).end();
    }
    host.asked.push(request.url.slice(1));
    return serve(request, response, () => void response.writeHead(404).end(readFileSync(`${folder}/404.html`)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host: OfflineHost = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${FOLDER}/`,
    folder,
    unplugged: false,
    swapping: false,
    asked: [],
    refused: [],
    change(word, files) {
      for (const file of files) {
        const text = readFileSync(join(folder, file), 'utf8');
        const comment = file.endsWith('.html') ? `<!--${word}-->` : `/*${word}*/`;
        writeFileSync(
          join(folder, file),
          file.endsWith('.html') ? text.replace('</body>', `${comment}</body>`) : text + comment,
        );
      }
    },
    publish: () => publish(folder),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return host;
}
