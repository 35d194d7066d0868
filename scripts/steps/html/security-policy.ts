import { attributeOf } from '../../lib/html/elements.ts';
import { needsOf } from '../../lib/security-policy/needs.ts';
import { contentSecurityPolicy, policyMeta } from '../../lib/security-policy/policy.ts';
import type { Pass } from './page.ts';

/**
 * Gives a page its content security policy, which holds on a server and in a folder alike, in front of all that it governs.
 * @throws where the page has what no policy of ours allows: a style attribute, or a handler such as onclick.
 */
export const securityPolicy: Pass = ({ file, elements }) => {
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'charset') !== undefined,
  );
  const end = charset?.sourceCodeLocation?.endOffset;
  if (end === undefined) throw new Error(`${file} has no <meta charset> after which its policy could stand`);
  return [{ start: end, end, text: policyMeta(contentSecurityPolicy(needsOf(elements, file))) }];
};
