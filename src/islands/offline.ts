// The service worker comes once the page has loaded, by a script of its own: nobody waits for it.
const own = (document.currentScript as HTMLScriptElement | null)?.src;

// In a folder there are no service workers, nor without encryption (but on this machine itself).
if (own && /^https?:$/.test(location.protocol) && isSecureContext) {
  const load = (): void => {
    const script = document.createElement('script');
    script.src = new URL('register-worker.js', own).href;
    document.head.append(script);
  };
  if (document.readyState === 'complete') load();
  else addEventListener('load', load);
}

export {};
