import { defineSearchPage } from './search/page.ts';
import { defineSiteSearch } from './search/box.ts';

defineSiteSearch();
defineSearchPage();
