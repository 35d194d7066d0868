import { defineOwnNumber } from './own-number.ts';
import { defineShare } from './share.ts';
import { watchTicks } from './ticks.ts';

defineOwnNumber();
defineShare();
watchTicks();
