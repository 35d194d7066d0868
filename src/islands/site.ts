import './offline.ts';
import { wordsOn } from './script-words.ts';
import type { ScriptWords } from './search/words.ts';

// The search works without script, as a form; with it, answers come while somebody types. Its own script comes on first use.
const search = document.querySelector<HTMLElement>('site-search, search-page');
const input = search?.querySelector('input');
// A classic script knows its own address only while it runs.
const address = new URL('search.js', (document.currentScript as HTMLScriptElement).src).href;

if (search?.localName === 'search-page') load(search);
else search?.addEventListener('focusin', () => load(search), { once: true });
// What somebody composes before that script is there waits for its end.
search?.addEventListener('compositionstart', () => search.setAttribute('data-composing', ''));
search?.addEventListener('compositionend', () => search.removeAttribute('data-composing'));

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target instanceof HTMLElement && takesLetters(event.target)) return;
  event.preventDefault();
  input?.focus();
  input?.select();
});

/** Loads the search, and says so where that fails: the form still leads to the page with the index. */
function load(host: HTMLElement): void {
  const script = document.createElement('script');
  script.src = address;
  script.onerror = () => {
    const status = host.querySelector('[role=status]');
    if (!status) return;
    status.className = 'search-failed';
    status.textContent = wordsOn<ScriptWords>(host).failed;
  };
  document.head.append(script);
}

function takesLetters(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input:not([type=checkbox], [type=radio]), textarea, select');
}
