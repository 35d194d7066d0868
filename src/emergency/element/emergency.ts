import { defineOwnNumber } from './own-number.ts';
import { openForPrint } from './print.ts';
import { defineShare } from './share.ts';
import { watchTicks } from './ticks.ts';

defineOwnNumber();
defineShare();
watchTicks();
openForPrint();
