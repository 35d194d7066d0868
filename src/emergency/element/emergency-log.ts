import { defineDeadlines } from './deadlines.ts';
import { defineLog } from './log.ts';

defineLog();
defineDeadlines();
