import './offline.ts';

// The search box shows where a browser loads the index (not from a folder); its own script comes on first use.
const box = document.querySelector<HTMLElement>('site-search');
const input = box?.querySelector('input');

if (box && input && /^https?:$/.test(location.protocol)) {
  // A classic script knows its own address only while it runs.
  const address = new URL('search.js', (document.currentScript as HTMLScriptElement).src).href;
  const load = (): void => {
    const script = document.createElement('script');
    script.src = address;
    document.head.append(script);
  };
  box.hidden = false;
  box.addEventListener('focusin', load, { once: true });
  // What somebody types or sends off before that script is there waits for it.
  box.addEventListener('submit', (event) => event.preventDefault());
  box.addEventListener('compositionstart', () => box.setAttribute('data-composing', ''));
  box.addEventListener('compositionend', () => box.removeAttribute('data-composing'));
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')))
      return;
    event.preventDefault();
    input.focus();
  });
}
