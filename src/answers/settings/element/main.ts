import { showFault } from '../../store/element/notice.ts';
import { defineSettings } from './answer-settings.ts';
import { openStore } from '../../store/element/store.ts';

const store = openStore();
defineSettings(store);
store.subscribe(() => showFault(document, store));
showFault(document, store);
