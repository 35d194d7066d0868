import { defineSearchPage } from './page.ts';
import { defineSiteSearch } from './box.ts';

// A script that came late may come twice.
if (!customElements.get('site-search')) {
  defineSiteSearch();
  defineSearchPage();
}
