import { defineOverview } from './progress/overview.ts';
import { definePlan } from './progress/plan.ts';
import { showFault } from './notice.ts';
import { openStore } from './store.ts';

const store = openStore();
defineOverview(store);
definePlan(store);
store.subscribe(() => showFault(document, store));
showFault(document, store);
