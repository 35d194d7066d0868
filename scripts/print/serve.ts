import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { FONT_FOLDERS, FONTS_PATH } from './faces.ts';

/** A server for one run, on this machine only. */
export interface SheetServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site at /, and beside it the font's files, which the site does not hold.
 * @param site the folder of the site.
 */
export async function serveSite(site: string): Promise<SheetServer> {
  const pages = sirv(site, { dev: true });
  // Kept by the browser from sheet to sheet.
  const fonts = Object.entries(FONT_FOLDERS).map(
    ([name, folder]) => [`${FONTS_PATH}${name}/`, sirv(folder, { maxAge: 3600 })] as const,
  );
  const server = createServer((request, response) => {
    const [path, font] = fonts.find(([start]) => request.url?.startsWith(start)) ?? [];
    if (path) request.url = request.url?.slice(path.length - 1);
    (font ?? pages)(request, response, () => void response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server of the sheets has no port');
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${address.port}`, close };
}
