import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { FONTS_PATH, printFonts } from './fonts.ts';

/** A server for one run, on this machine only. */
export interface SheetServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site at /, and beside it the font's files, which the site does not hold. Its scripts are empty here: what they do
 * to a sheet they do for readers, whose copy may be a company's; a sheet is printed as it was built.
 * @param site the folder of the site.
 */
export async function serveSite(site: string): Promise<SheetServer> {
  const pages = sirv(site, { dev: true });
  // Kept by the browser from sheet to sheet.
  const fonts = sirv((await printFonts()).folder, { maxAge: 3600 });
  const server = createServer((request, response) => {
    if (/\.js$/.test(request.url ?? ''))
      return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end();
    const isFont = request.url?.startsWith(FONTS_PATH);
    if (isFont) request.url = request.url?.slice(FONTS_PATH.length - 1);
    (isFont ? fonts : pages)(request, response, () => void response.writeHead(404).end());
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
