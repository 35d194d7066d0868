import { localDay } from '../../element/dom.ts';
import { mergeLogs, readLog, type Log } from '../log.ts';
import { openBox, type Box } from './box.ts';

const KEY = 'shiori.emergency.log';

/** The log on this device, which every page of an incident writes to. */
export function openLog(changed: () => void): Box<Log> {
  return openBox(KEY, { read: readLog, merge: mergeLogs, changed });
}

/** A time as a reader's clock shows it: 2026-11-28 14:03. */
export function stamp(at: number): string {
  const time = new Date(at);
  return `${localDay(at)} ${[time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')}`;
}
