import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Path } from './path.ts';
import { swallowed, unreadable } from './yaml-faults.ts';

/** A YAML text, read. */
export interface YamlText {
  /** Its value; undefined where it cannot be read. */
  readonly data: unknown;
  /** The line a path stands on, from 1; where it leads nowhere, the line of what it should stand in. */
  readonly lineOf: (path: Path) => number | undefined;
  /** What is wrong with it as YAML. */
  readonly faults: readonly { line: number; message: string }[];
}

/**
 * Reads a YAML text so that every value can be traced to its line.
 * @param linesBefore lines of the file that stand before the text, as with front matter.
 */
export function readYaml(text: string, linesBefore = 0): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const broken = unreadable(document, text);
  return {
    data: broken.length > 0 || hasAlias(document) ? undefined : document.toJS(),
    lineOf: (path) => {
      const offset = offsetOf(document, path);
      return offset === undefined ? undefined : lineAt(offset);
    },
    faults: [...swallowed(document, text), ...broken].map(({ offset, message }) => ({ line: lineAt(offset), message })),
  };
}

/** An alias without an anchor (a text that starts with *) makes toJS throw. */
function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, { Alias: () => void (found = true) });
  return found;
}

/** Where the value of a path starts: at its key, since the value itself may start lines below. */
function offsetOf({ contents }: Document, path: Path): number | undefined {
  let node: unknown = contents;
  let offset = contents?.range?.[0];
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
