import './offline.ts';
import { loadScript } from './load-script.ts';
import { wordsOn } from './script-words.ts';
import type { ScriptWords } from './search/words.ts';

// The search works without script, as a form; with it, answers come while somebody types. Its own script comes on first use.
const search = document.querySelector<HTMLElement>('site-search, search-page');
const input = search?.querySelector('input');
// A classic script knows its own address only while it runs.
const address = new URL('search.js', (document.currentScript as HTMLScriptElement).src).href;
let attempts = 0;

if (search) {
  if (search.localName === 'search-page') void load(search);
  else whenUsed(search);
}
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

/** Loads the search as soon as somebody turns to it. */
function whenUsed(host: HTMLElement): void {
  const listening = new AbortController();
  const begin = () => {
    listening.abort();
    void load(host);
  };
  for (const sign of ['focusin', 'input']) host.addEventListener(sign, begin, { signal: listening.signal });
}

/** Loads the search, says so where that fails (the form still leads to the page with the index), and tries again on use. */
async function load(host: HTMLElement): Promise<void> {
  // A cache may hold what failed before as it was.
  await loadScript(attempts > 0 ? `${address}?again=${attempts}` : address).catch(() => undefined);
  attempts += 1;
  if (customElements.get(host.localName)) return;
  whenUsed(host);
  const status = host.querySelector('[role=status]');
  if (!status) return;
  status.className = 'search-failed';
  status.textContent = wordsOn<ScriptWords>(host).failed;
}

function takesLetters(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input:not([type=checkbox], [type=radio]), textarea, select');
}
