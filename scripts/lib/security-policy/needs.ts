import { createHash } from 'node:crypto';
import type { Element } from '../html/elements.ts';
import type { PageNeeds } from './policy.ts';

/**
 * Looks for what a page needs to be allowed.
 * @param page its name, for the message.
 * @throws where the page has what no policy of ours allows: a style attribute, or a handler such as onclick.
 */
export function needsOf(elements: readonly Element[], page: string): PageNeeds {
  const faults = elements.flatMap(({ tagName, attrs }) =>
    attrs.filter(({ name }) => name === 'style' || name.startsWith('on')).map(({ name }) => `<${tagName} ${name}>`),
  );
  if (faults.length > 0) throw new Error(`${page}: ${faults.join('; ')}: the policy of the site forbids it`);
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  return {
    // A script that stands in a page calls the others.
    scripts: scripts.length > 0,
    frames: elements.some(({ tagName }) => tagName === 'iframe'),
    scriptHashes: scripts.filter(({ attrs }) => !attrs.some(({ name }) => name === 'src')).map(hashOf),
    styleHashes: elements.filter(({ tagName }) => tagName === 'style').map(hashOf),
  };
}

function hashOf({ childNodes }: Element): string {
  const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
