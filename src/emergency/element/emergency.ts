import { defineDeadlines } from './deadlines.ts';
import { followAddress } from './address.ts';
import { defineLog } from './log.ts';
import { defineOwnNumber } from './own-number.ts';
import { openForPrint } from './print.ts';

defineOwnNumber();
defineLog();
defineDeadlines();
followAddress();
openForPrint();
