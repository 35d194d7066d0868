// Servers show 404.html in the place of any address that leads nowhere, however deep: its links, which are relative to
// the root of the site, then lead nowhere as well. This script finds the root and sets them right.

/** A file at the root of every copy of the site, whose content says whose it is. */
const LANDMARK = 'manifest.webmanifest';

async function isRoot(folder: URL, name: string | undefined): Promise<boolean> {
  try {
    const answer = await fetch(new URL(LANDMARK, folder));
    return answer.ok && ((await answer.json()) as { name?: string }).name === name;
  } catch {
    return false;
  }
}

/** The folder of this site, looked for from the lost address upwards; undefined where no folder above it is ours. */
async function findRoot(name: string | undefined): Promise<URL | undefined> {
  // From a folder nobody serves the page in another's place, and nothing can be fetched.
  if (location.protocol === 'file:') return new URL('./', location.href);
  for (let folder = new URL('./', location.href); ; folder = new URL('../', folder)) {
    if (await isRoot(folder, name)) return folder;
    if (folder.pathname === '/') return undefined;
  }
}

function lead(root: URL): void {
  for (const [selector, attribute] of [
    ['a[href],link[disabled]', 'href'],
    ['form[action]', 'action'],
  ] as const) {
    for (const element of document.querySelectorAll(selector)) {
      const value = element.getAttribute(attribute) ?? '';
      if (!/^(#|[a-z]+:)/.test(value)) element.setAttribute(attribute, new URL(value, root).href);
    }
  }
  for (const file of ['organization.js', 'assets/site.js']) {
    const script = document.createElement('script');
    script.src = new URL(file, root).href;
    // In this order.
    script.async = false;
    document.head.append(script);
  }
}

void findRoot(document.querySelector<HTMLElement>('[data-site]')?.dataset['site']).then((root) => root && lead(root));
