/** Pages that servers show in the place of others, at any depth: nothing relative to them can be loaded. */
const PAGES = ['404.html'];

const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;
const SCRIPT = /<script src="([^"]+)"><\/script>/g;
/** What a browser fetches by itself, and such a page can do without. */
const FETCHED = /<link rel="(?:icon|apple-touch-icon|stylesheet" media="print)"[^>]*>/g;
/** Keeps a browser from asking for /favicon.ico. */
const NO_ICON = '<link rel="icon" href="data:,">';

/** Whether a page is shown elsewhere than where it stands, and so has to stand on its own. */
export function isServedElsewhere(file: string): boolean {
  return PAGES.includes(file);
}

/**
 * A page with its stylesheets and scripts in it.
 * @param text gives a file by the address the page has for it.
 * @throws where a text would end its element too early.
 */
export async function standAlone(html: string, text: (address: string) => Promise<string>): Promise<string> {
  const styled = await replaceEach(html, STYLESHEET, async (address) => element('style', await text(address)));
  const scripted = await replaceEach(styled, SCRIPT, async (address) => element('script', await text(address)));
  return scripted.replace(FETCHED, '').replace('</title>', `</title>${NO_ICON}`);
}

function element(name: 'style' | 'script', content: string): string {
  if (content.includes(`</${name}`)) throw new Error(`a ${name} that holds "</${name}" cannot stand in a page`);
  return `<${name}>${content.trim()}</${name}>`;
}

async function replaceEach(
  html: string,
  pattern: RegExp,
  replacement: (address: string) => Promise<string>,
): Promise<string> {
  let result = html;
  for (const [whole, address = ''] of html.matchAll(pattern)) {
    const text = await replacement(address);
    result = result.replace(whole, () => text);
  }
  return result;
}
