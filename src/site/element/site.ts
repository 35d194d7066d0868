import { own } from '../../offline/element/offline.ts';
import { LIMIT_MS } from '../../element/load-limit.ts';
import { wordsOn } from '../../element/script-words.ts';
import type { ScriptWords } from '../../search/search-words.ts';

// The search works without script, as a form; with it, answers come while somebody types. Its own script comes on first use.
const search = document.querySelector<HTMLElement>('site-search, search-page');
const input = search?.querySelector('input');

// An address may ask already (?q=), and so may what the browser kept of an input when somebody comes back.
if (search && (input?.value || (search.matches('search-page') && new URL(location.href).searchParams.get('q'))))
  load(search);
else search?.addEventListener('focusin', () => load(search), { once: true });
// What somebody composes before that script is there waits for its end.
search?.addEventListener('compositionstart', () => search.toggleAttribute('data-composing', true));
search?.addEventListener('compositionend', () => search.toggleAttribute('data-composing', false));

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target instanceof HTMLElement && takesLetters(event.target)) return;
  event.preventDefault();
  input?.focus();
  input?.select();
});

/**
 * Loads the search. Where it fails, comes broken or does not come in time, it says so (the form still leads to the page with
 * the index), and tries again with the next letter.
 */
function load(host: HTMLElement, again = ''): void {
  // What that script will ask for at once, whatever the query: one after the other would take three times as long to come.
  for (const name of again ? [] : ['head', 'engine']) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'script';
    link.href = new URL(`../search/${name}.js`, own).href;
    document.head.append(link);
  }
  const script = document.createElement('script');
  script.onload = script.onerror = () => {
    if (host.matches(':defined')) return;
    // A cache may hold what failed before as it was: the address is another one each time.
    host.addEventListener('input', () => load(host, `${again}?`), { once: true });
    const status = host.querySelector('[role=status]') as HTMLElement;
    status.className = 'search-failed';
    status.textContent = wordsOn<ScriptWords>(host).failed;
  };
  script.src = new URL(`search.js${again}`, own).href;
  setTimeout(script.onload, LIMIT_MS);
  document.head.append(script);
}

function takesLetters(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input:not([type=checkbox], [type=radio]), textarea, select');
}
