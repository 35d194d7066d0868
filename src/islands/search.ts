import { defineSearchPage } from './search/page.ts';
import { defineSiteSearch } from './search/box.ts';

// A script that came late may come twice.
if (!customElements.get('site-search')) {
  defineSiteSearch();
  defineSearchPage();
}
