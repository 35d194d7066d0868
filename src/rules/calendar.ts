/** A line of the action plan. */
export interface PlanRow {
  /** Stays the same from export to export, so that a calendar changes the event and adds no second. */
  id: string;
  title: string;
  /** YYYY-MM-DD; a row without a day of the calendar is left out. */
  due: string;
  /** Stands above the note, as given: the word before it, if any, is the caller's. */
  owner?: string;
  note?: string;
}

const DAY = 86_400_000;

/**
 * The plan as a calendar (RFC 5545): one event of a whole day a row.
 * @param options.now the time of the export, in milliseconds.
 * @param options.product who made the file (PRODID).
 * @throws RangeError where now is no time.
 */
export function planIcs(rows: readonly PlanRow[], options: { now: number; product: string }): string {
  const stamp = new Date(options.now).toISOString().replace(/[-:]|\.\d+/g, '');
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${escape(options.product)}`, 'CALSCALE:GREGORIAN'];
  const lines = [...head, ...rows.flatMap((row) => event(row, stamp)), 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event({ id, title, due, owner, note }: PlanRow, stamp: string): string[] {
  const next = dayAfter(due);
  if (!next) return [];
  const description = [owner, note].filter(Boolean).join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${escape(id)}@shiori-record`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    `SUMMARY:${escape(title)}`,
    ...(description ? [`DESCRIPTION:${escape(description)}`] : []),
    // A due date must not make anybody look busy all day.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The day after a day, both YYYY-MM-DD; undefined where the day is none of the calendar, or has no such day after. */
function dayAfter(day: string): string | undefined {
  const time = Date.parse(`${day}T00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(time)) return undefined;
  // 30 February parses, but as a day of March.
  if (!new Date(time).toISOString().startsWith(day)) return undefined;
  const [next = ''] = new Date(time + DAY).toISOString().split('T');
  return next.length === day.length ? next : undefined;
}

/** Text as a value: no line break, no separator, no control character but the tab, no half of a character. */
function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** A line of at most 75 octets and its continuations, each of which starts with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  const encoder = new TextEncoder();
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
