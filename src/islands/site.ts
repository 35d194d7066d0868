import './offline.ts';

// The search box works without script, as a form; with it, answers come while somebody types. Its own script comes on first use.
const box = document.querySelector<HTMLElement>('site-search');
const input = document.querySelector<HTMLInputElement>('[role=search] input');
// A classic script knows its own address only while it runs.
const address = new URL('search.js', (document.currentScript as HTMLScriptElement).src).href;

box?.addEventListener(
  'focusin',
  () => {
    const script = document.createElement('script');
    script.src = address;
    document.head.append(script);
  },
  { once: true },
);
// What somebody composes before that script is there waits for its end.
box?.addEventListener('compositionstart', () => box.setAttribute('data-composing', ''));
box?.addEventListener('compositionend', () => box.removeAttribute('data-composing'));

document.addEventListener('keydown', (event) => {
  const { target } = event;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))) return;
  event.preventDefault();
  input?.focus();
});
