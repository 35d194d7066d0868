/** Where the command writes: a terminal, a pipe or a file. */
export interface Screen {
  write: (text: string) => void;
  /** Columns of a terminal whose line can be written anew; undefined where each line stays. */
  columns: number | undefined;
  /** Whether there may be colours. */
  colours: boolean;
}

/** What is known of standard output. */
export interface Stream {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

/**
 * Decides how to write. A CI's log keeps every line, even where it calls itself a terminal; NO_COLOR, whatever it says but
 * nothing, means none (https://no-color.org/).
 */
export function screenOf(stream: Stream, env: Readonly<Record<string, string | undefined>>): Screen {
  const isLive = stream.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];
  return {
    write: (text) => void stream.write(text),
    // Some terminals do not say.
    columns: isLive ? stream.columns || 80 : undefined,
    colours: isLive && !env['NO_COLOR'],
  };
}
