import { readFile } from 'node:fs/promises';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit as visitText } from 'unist-util-visit';
import { LineCounter, parseDocument, visit as visitYaml } from 'yaml';
import { filesIn } from '../lib/files.ts';

/** A text that a reader sees, and where it stands. */
export interface Fragment {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/**
 * Facts, names as their owners write them; words that people type, slips among them; and the imprint, whose sentences its
 * licence asks for in one piece.
 */
const LEFT_OUT =
  /^(contacts|references|work|organization)\.yaml$|\/(keywords\.yaml|thesaurus\.yaml|readings\.yaml|imprint\.mdx)$/;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** The texts of all YAML and MDX files below a folder. */
export async function* fragments(folder: string): AsyncGenerator<Fragment> {
  for (const path of (await filesIn(folder)).toSorted()) {
    if (!/\.(yaml|mdx)$/.test(path) || LEFT_OUT.test(path)) continue;
    const file = `${folder}/${path}`;
    const source = await readFile(file, 'utf8');
    const found = path.endsWith('.mdx') ? textsOfMdx(source) : textsOfYaml(source);
    for (const { line, text } of found) if (JAPANESE.test(text)) yield { file, line, text };
  }
}

type Found = Omit<Fragment, 'file'>;

function textsOfYaml(source: string, before = 0): Found[] {
  const lines = new LineCounter();
  const texts: Found[] = [];
  visitYaml(parseDocument(source, { lineCounter: lines }), {
    Scalar(key, { value, range }) {
      if (key === 'key' || typeof value !== 'string') return;
      texts.push({ line: before + lines.linePos(range?.[0] ?? 0).line, text: value });
    },
  });
  return texts;
}

function textsOfMdx(source: string): Found[] {
  const [, head = ''] = /^---\n(.*?\n)---\n/s.exec(source) ?? [];
  const before = head === '' ? 0 : head.split('\n').length + 1;
  const body = source.split('\n').slice(before).join('\n');
  const texts = textsOfYaml(head, 1);
  visitText(unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(body), (node: Nodes) => {
    if (!BLOCKS.has(node.type)) return;
    texts.push({ line: before + (node.position?.start.line ?? 0), text: wordsOf(node) });
  });
  return texts;
}

/** The words of a block in one line; what is set like a program's words counts as a name. */
function wordsOf(node: Nodes): string {
  if (node.type === 'inlineCode') return '名';
  if (node.type === 'text') return node.value.replaceAll(/\s*\n\s*/g, '');
  return 'children' in node ? node.children.map(wordsOf).join('').trim() : '';
}
