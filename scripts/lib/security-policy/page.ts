import { contentSecurityPolicy } from './policy.ts';
import { needsOf } from './needs.ts';

/**
 * Puts the content security policy into a page, in front of all that it governs.
 * @throws where the page has what no policy of ours allows: a style attribute, or a handler such as onclick.
 */
export function withPolicy(html: string, page: string): string {
  const meta = policyMeta(contentSecurityPolicy(needsOf(html, page)));
  const result = html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => charset + meta);
  if (result === html) throw new Error(`${page} has no <meta charset> in front of which its policy could stand`);
  return result;
}

/** The element by which a page holds itself to a policy. */
export function policyMeta(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
