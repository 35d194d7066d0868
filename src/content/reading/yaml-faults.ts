import { isAlias, isNode, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** A fault at an offset of a YAML text. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
}

/** What the parser's codes mean to someone who edits a file, and how to mend it. */
const MEANINGS: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'has a \\ that YAML reads as a sign: use single quotes, or write \\\\',
  BAD_INDENT: 'is not indented like its neighbours: put as many spaces before it as stand before the lines around it',
  BAD_SCALAR_START: 'starts with a character that YAML keeps for itself: put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'has a colon and a space within a text, or the next line is indented too far: put the text in quotes, or correct the indent',
  DUPLICATE_KEY: 'has a field that stands in this entry already: keep one of the two',
  MISSING_CHAR:
    'lacks a character: look for a missing colon (: not ：), dash, quote or bracket in this line and the one before it',
  MULTILINE_IMPLICIT_KEY: 'has no colon (: not ：), or no space behind it: write it as in "title: …"',
  MULTIPLE_DOCS: 'starts a second document: remove the line ---',
  TAB_AS_INDENT: 'is indented with a tab: use spaces',
  UNEXPECTED_TOKEN:
    'has something that does not belong here: look for a missing quote, a missing line break or a wrong indent',
};

/** Faults that leave a text unreadable: the first, since those that follow mostly come from it. */
export function unreadable({ errors }: Document, text: string): YamlFault[] {
  return errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .slice(0, 1)
    .map((error) => named(error, text));
}

/** Faults that YAML reads over without a word, so that a part of a text would be lost unnoticed. */
export function swallowed(document: Document, text: string): YamlFault[] {
  const faults = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY').map((error) => named(error, text));
  visit(document, (_key, node) => {
    if (!isNode(node) || !node.range) return;
    const [offset, end] = node.range;
    if (isScalar(node) && node.type === 'PLAIN' && /^[ \t]+#/.test(text.slice(end)))
      faults.push({ offset, message: LOST });
    if (isAlias(node)) faults.push({ offset, message: startsWith('*') });
    else if (node.anchor) faults.push({ offset, message: startsWith('&') });
    else if (node.tag) faults.push({ offset, message: startsWith('!') });
  });
  return faults;
}

const LOST =
  'loses what stands behind #, which YAML reads as a comment: put the text in quotes, or the comment on a line of its own';

function startsWith(sign: string): string {
  return `has a text that starts with ${sign}, which YAML reads as a sign: put the text in quotes`;
}

function named({ code, message, pos: [offset] }: YAMLError, text: string): YamlFault {
  const [own = ''] = message.split('\n');
  // Two codes of the parser say less than its words or the text.
  const before = text.slice(0, offset);
  if (own.startsWith('Tags and anchors'))
    return { offset, message: startsWith(before.lastIndexOf('!') > before.lastIndexOf('&') ? '!' : '&') };
  if (/(^|\n)[ ]*\t[^\n]*$/.test(before)) return { offset, message: MEANINGS['TAB_AS_INDENT'] ?? own };
  return {
    offset,
    message: MEANINGS[code] ?? `is no YAML (${own.replace(/ at line \d+, column \d+:?$/, '')}): correct it`,
  };
}
