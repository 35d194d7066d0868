import { defineOverview } from '../status/element/overview.ts';
import { definePlan } from '../plan/element/plan.ts';
import { showFault } from '../store/element/notice.ts';
import { openStore } from '../store/element/store.ts';

const store = openStore();
defineOverview(store);
definePlan(store);
store.subscribe(() => showFault(document, store));
showFault(document, store);
