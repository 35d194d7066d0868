import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PageNeeds } from './policy.ts';

interface Found {
  scripts: boolean;
  scriptHashes: string[];
  styleHashes: string[];
  faults: string[];
}

/**
 * Looks for what a page needs to be allowed.
 * @throws where the page has what no policy of ours allows: a style attribute, or a handler such as onclick.
 */
export function needsOf(html: string, page: string): PageNeeds {
  const found: Found = { scripts: false, scriptHashes: [], styleHashes: [], faults: [] };
  walk(parse(html), found);
  const { faults, ...needs } = found;
  if (faults.length > 0) throw new Error(`${page}: ${faults.join('; ')}: the policy of the site forbids it`);
  return needs;
}

function walk(node: Tree.Node, found: Found): void {
  if ('tagName' in node) look(node, found);
  if ('content' in node) walk(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, found);
}

function look(element: Tree.Element, found: Found): void {
  for (const { name } of element.attrs)
    if (name === 'style' || name.startsWith('on')) found.faults.push(`<${element.tagName} ${name}>`);
  if (element.tagName === 'style') found.styleHashes.push(hashOf(element));
  if (element.tagName !== 'script') return;
  if (element.attrs.some(({ name }) => name === 'src')) found.scripts = true;
  else {
    found.scriptHashes.push(hashOf(element));
    // A script that stands in a page calls the others.
    found.scripts = true;
  }
}

function hashOf({ childNodes }: Tree.Element): string {
  const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
