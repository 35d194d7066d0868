/** A line of the log: a note, or a step that was ticked. */
export interface Entry {
  /** When it was written or ticked; that stays, whatever is done to it later. */
  readonly at: number;
  readonly text: string;
  /** When it was last changed; the later change wins. */
  readonly changed: number;
  /** Set where it was taken back; it stays, so that another tab does not bring it back. */
  readonly gone?: true;
}

/** What was seen and done, by the id of a note or a step. */
export type Log = Readonly<Record<string, Entry>>;

/** What a text in storage holds of a log; what is no entry is left out. */
export function readLog(text: string | null): Log {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
    return Object.fromEntries(
      entries.filter((pair): pair is [string, Entry] => pair[0] !== '__proto__' && isEntry(pair[1])),
    );
  } catch {
    return {};
  }
}

/** Puts the logs of two tabs together: of two changes of an entry the later wins, of two at once the same one in both tabs. */
export function mergeLogs(one: Log, other: Log): Log {
  const merged = new Map(Object.entries(one));
  for (const [id, entry] of Object.entries(other)) {
    const known = merged.get(id);
    if (!known || isLater(entry, known)) merged.set(id, entry);
  }
  return Object.fromEntries(merged);
}

/** The log with an entry written now, or again. */
export function withEntry(log: Log, id: string, text: string, now: number): Log {
  return { ...log, [id]: { at: now, text, changed: after(log[id], now) } };
}

/** The log without an entry. */
export function withoutEntry(log: Log, id: string, now: number): Log {
  const entry = log[id];
  return entry ? { ...log, [id]: { ...entry, changed: after(entry, now), gone: true } } : log;
}

/** The log with an entry that was taken away, as it was. */
export function withEntryAgain(log: Log, id: string, now: number): Log {
  const entry = log[id];
  return entry ? { ...log, [id]: { at: entry.at, text: entry.text, changed: after(entry, now) } } : log;
}

/** The lines of a log in the order in which they were written. */
export function linesOf(log: Log): (Entry & { id: string })[] {
  return Object.entries(log)
    .flatMap(([id, entry]) => (entry.gone ? [] : { id, ...entry }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/**
 * The log as a text file, for police and IPA: a line an entry, its time first. Windows' line ends, and a mark by which old
 * editors know the letters.
 * @param stamp writes a time.
 */
export function logText(log: Log, title: string, stamp: (at: number) => string): string {
  const lines = linesOf(log).map(({ at, text }) => `${stamp(at)}  ${text.replace(/\s*\n\s*/g, ' / ')}`);
  return `\uFEFF${[title, '', ...lines, ''].join('\r\n')}`;
}

/** A clock that was set back must not make a new change old. */
function after(entry: Entry | undefined, now: number): number {
  return Math.max(now, (entry?.changed ?? 0) + 1);
}

function isLater(one: Entry, other: Entry): boolean {
  if (one.changed !== other.changed) return one.changed > other.changed;
  return key(one) > key(other);
}

/** An order of entries that were changed at once; one that was taken back comes last. */
function key({ at, text, gone }: Entry): string {
  return `${gone ? 1 : 0} ${at} ${text}`;
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { at, text, changed, gone } = value as Partial<Record<keyof Entry, unknown>>;
  return (
    Number.isFinite(at) && Number.isFinite(changed) && typeof text === 'string' && (gone === undefined || gone === true)
  );
}
