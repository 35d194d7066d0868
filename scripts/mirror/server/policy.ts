import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Sources by directive, in the order they were met. */
type Directives = Map<string, Set<string>>;

/**
 * One content security policy for all pages: what any of them allows itself. A header holds beside the policy in a page,
 * so that each page stays as strict as its own.
 * @param pages the HTML of pages, by their paths.
 * @throws where a page has no policy, or one that does not start from nothing: no union would be right then.
 */
export function policyOfAll(pages: ReadonlyMap<string, string>): string {
  const all: Directives = new Map();
  for (const [page, html] of pages) {
    const policy = policyOf(parse(html));
    if (policy === undefined) throw new Error(`${page} has no content security policy`);
    const directives = directivesOf(policy);
    if ([...(directives.get('default-src') ?? [])].join(' ') !== "'none'")
      throw new Error(`the policy of ${page} does not start with default-src 'none'`);
    for (const [name, sources] of directives) all.set(name, new Set([...(all.get(name) ?? []), ...sources]));
  }
  return [...all].map(([name, sources]) => [name, ...withoutNone(sources)].join(' ')).join('; ');
}

function directivesOf(policy: string): Directives {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, new Set(sources)];
    }),
  );
}

/** 'none' holds only where it stands alone. */
function withoutNone(sources: ReadonlySet<string>): string[] {
  return [...sources].filter((source) => source !== "'none'" || sources.size === 1);
}

function policyOf(node: Tree.Node): string | undefined {
  if ('attrs' in node && node.tagName === 'meta') {
    const value = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value;
    if (value('http-equiv')?.toLowerCase() === 'content-security-policy') return value('content');
  }
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const policy = policyOf(child);
    if (policy !== undefined) return policy;
  }
  return undefined;
}
