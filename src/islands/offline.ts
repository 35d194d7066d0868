// The service worker comes once the page has loaded, by a script of its own: nobody waits for it.
// In a folder there are no service workers, nor without encryption (but on this machine itself).
const own = (document.currentScript as HTMLScriptElement).src;

if (isSecureContext && own.startsWith('http'))
  addEventListener('load', () => {
    const script = document.createElement('script');
    script.src = new URL('register-worker.js', own).href;
    document.head.append(script);
  });

export {};
