import { closeBrowser } from '../lib/browser/close.ts';
import { facesFrom, FAMILY } from '../print/fonts.ts';
import { addFaces, settle } from '../print/in-page.ts';
import { launchPrinter } from '../print/launch.ts';
import { serveSite } from '../print/serve.ts';

/** What readers of Open Graph ask for. */
const SIZE = { width: 1200, height: 630 };

/**
 * Takes the picture of link previews from print/card.html.
 * @param site the folder of the built site; SITE/card.png is written.
 * @throws where the page or the font does not load.
 */
export async function takeCard(site: string, signal?: AbortSignal): Promise<void> {
  const browser = await launchPrinter({ signal });
  const server = await serveSite(site);
  try {
    const page = await browser.newPage();
    await page.setViewport(SIZE);
    await page.evaluateOnNewDocument(addFaces, FAMILY, facesFrom(server.origin));
    await page.goto(`${server.origin}/print/card.html`, { waitUntil: 'load' });
    const problems = await page.evaluate(settle, FAMILY);
    if (problems.length > 0) throw new Error(`card: ${problems.join('; ')}`);
    await page.screenshot({ path: `${site}/card.png`, clip: { x: 0, y: 0, ...SIZE } });
  } finally {
    await server.close();
    await closeBrowser(browser);
  }
}
