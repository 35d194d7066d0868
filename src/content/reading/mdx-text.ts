/** The parts of a file of chapters/ or pages/. */
export interface MdxText {
  /** The YAML between the two lines ---. */
  readonly frontMatter: string;
  /** What follows, with the lines before it left empty: a line in it is the line in the file. */
  readonly body: string;
}

/** Takes an MDX file apart; undefined where it does not start with front matter. */
export function splitMdx(text: string): MdxText | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const [head, frontMatter = ''] = match;
  const emptyLines = '\n'.repeat(head.split('\n').length - 1);
  return { frontMatter, body: emptyLines + text.slice(head.length) };
}

/**
 * What the MDX parser's complaint means to someone who edits a file.
 * @throws the error where it is no complaint of the parser.
 */
export function faultOfMdx(error: unknown): { line: number | undefined; message: string } {
  if (!(error instanceof Error && 'reason' in error && 'line' in error)) throw error;
  const reason = String(error.reason);
  // Of a component that is not closed, the parser names the line in its words only.
  const opened = /\((\d+):\d+-\d+:\d+\)/.exec(reason)?.[1] ?? error.line;
  const short = reason.replace(/ ?\([^)]*\)/g, '');
  return {
    line: opened === undefined ? undefined : Number(opened),
    message: `cannot be read (${short}): close each component, as in <Figure id="…" />, and write < and { in a text as &lt; and &#123;`,
  };
}
