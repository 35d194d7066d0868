import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { contentSecurityPolicy } from '../../leaflet/security-policy.ts';

/**
 * Puts the content security policy into a page, in front of all that it governs.
 * @throws where the page has what no policy of ours allows: a style attribute, or a handler such as onclick.
 */
export function withPolicy(html: string, page: string): string {
  const found: Found = { scripts: false, scriptHashes: [], styleHashes: [], faults: [] };
  walk(parse(html), found);
  if (found.faults.length > 0)
    throw new Error(`${page}: ${found.faults.join('; ')}: the policy of the site forbids it`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(found)}">`;
  const result = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
  if (result === html) throw new Error(`${page} has no <meta charset> in front of which its policy could stand`);
  return result;
}

interface Found {
  scripts: boolean;
  scriptHashes: string[];
  styleHashes: string[];
  faults: string[];
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
