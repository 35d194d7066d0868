import { defineDeadlines } from './emergency/deadlines.ts';
import { followAddress } from './emergency/address.ts';
import { defineLog } from './emergency/log.ts';
import { defineOwnNumber } from './emergency/own-number.ts';
import { openForPrint } from './emergency/print.ts';

defineOwnNumber();
defineLog();
defineDeadlines();
followAddress();
openForPrint();
