/** The address of this script, which it knows only while it runs. */
export const own = (document.currentScript as HTMLScriptElement).src;

// What lets the site be installed and read offline comes by script: a folder has neither, and Chromium would complain in the
// console of a manifest that it may not read there.
const isServed = own.startsWith('http');

if (isServed) {
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = new URL('../manifest.webmanifest', own).href;
  document.head.append(manifest);
}

// The service worker comes once the page has loaded, by a script of its own: nobody waits for it.
// Without encryption (but on this machine itself) there are no service workers.
if (isServed && isSecureContext)
  addEventListener('load', () => {
    const script = document.createElement('script');
    script.src = new URL('register-worker.js', own).href;
    document.head.append(script);
  });
