import { showFault } from './notice.ts';
import { defineSettings } from './settings/answer-settings.ts';
import { openStore } from './store.ts';

const store = openStore();
defineSettings(store);
store.subscribe(() => showFault(document, store));
showFault(document, store);
