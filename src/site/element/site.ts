import '../../offline/element/offline.ts';
import './menu.ts';
import { mayBeOwn } from '../../organization/element/own-data.ts';
import { isOn } from '../../element/choices.ts';
import { addToHead, beside } from '../../element/beside.ts';
import { loadLaterStyles } from '../../element/later-styles.ts';
import { LIMIT_MS } from '../../element/load-limit.ts';
import type { FirstWords } from '../../search/search-words.ts';

// The search works without script, as a form; with it, answers come while somebody types. Its own script comes on first use.
const search = document.querySelector<HTMLElement>('site-search,search-page');
if (search) {
  (search.querySelector('form') as HTMLFormElement).action = beside('../search.html');
  /** Asks for a file under another address after each failure: a cache may hold it as it was. */
  let again = '';

  /**
   * Loads the search. Where it fails, comes broken or does not come in time, it says so (the page of all results then leads to
   * the index), and tries again with the next letter.
   */
  const load = () => {
    const check = () => {
      if (search.matches(':defined')) return;
      again += '?';
      search.addEventListener('input', load, { once: true });
      const status = search.querySelector('[role=status]') as HTMLElement;
      status.className = 'search-failed';
      status.textContent = (JSON.parse(search.dataset['words'] as string) as FirstWords).failed;
    };
    loadLaterStyles();
    setTimeout(check, LIMIT_MS);
    addToHead('script', { src: beside(`search.js${again}`), onload: check, onerror: check });
    // What that script will ask for at once, whatever the query: one after the other would take three times as long to come.
    for (const name of ['head', 'engine'])
      addToHead('link', { rel: 'preload', as: 'script', href: beside(`../search/${name}.js`) });
  };

  // An address may ask already.
  if (/[?&]q=./.test(location.search)) load();
  else search.addEventListener('focusin', load, { once: true });
  // What somebody composes before that script is there waits for its end.
  for (const place of ['start', 'end'])
    search.addEventListener(`composition${place}`, () => search.toggleAttribute('data-composing', place === 'start'));

  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !isOn('slash')) return;
    // Nor does it lead there where somebody writes, or composes.
    if ((event.target as Element).matches('input:not([type=checkbox],[type=radio]),textarea,select')) return;
    event.preventDefault();
    const input = search.querySelector('input');
    input?.focus();
    input?.select();
  });
}

// Readings over kanji, for who has asked for them: nobody else loads anything.
if (isOn('furigana')) addToHead('script', { src: beside('furigana.js') });

// A company's copy, or a broken one. The public edition's file is empty, and brings nothing.
if (mayBeOwn()) addToHead('script', { src: beside('own.js') });
