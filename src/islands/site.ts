import { defineSearch } from './search.ts';

// A classic script knows its own address only while it runs; from it follows the root of this copy of the site.
const script = document.currentScript as HTMLScriptElement;
defineSearch(new URL('../', script.src));
