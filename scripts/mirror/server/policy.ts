import { elementsOf } from '../../lib/html/elements.ts';
import { needsOf } from '../../lib/security-policy/needs.ts';
import { contentSecurityPolicy, policyMeta, type PageNeeds } from '../../lib/security-policy/policy.ts';

/**
 * One content security policy for all pages: what any of them needs. As a header it holds beside the policy in a page, so
 * that each page stays as strict as its own.
 * @param pages the HTML of pages, by their paths.
 * @throws where a page does not have the policy that follows from what it holds.
 */
export function policyOfAll(pages: ReadonlyMap<string, string>): string {
  const needs = [...pages].map(([page, html]) => heldNeeds(page, html));
  return contentSecurityPolicy({
    scripts: needs.some(({ scripts }) => scripts),
    frames: needs.some(({ frames }) => frames),
    scriptHashes: [...new Set(needs.flatMap(({ scriptHashes }) => scriptHashes))],
    styleHashes: [...new Set(needs.flatMap(({ styleHashes }) => styleHashes))],
  });
}

function heldNeeds(page: string, html: string): PageNeeds {
  const needs = needsOf(elementsOf(html), page);
  if (!html.includes(policyMeta(contentSecurityPolicy(needs))))
    throw new Error(`${page} does not have the content security policy that follows from what it holds`);
  return needs;
}
