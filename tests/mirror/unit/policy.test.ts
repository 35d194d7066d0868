import { expect, it } from 'vitest';
import { policyOfAll } from '../../../scripts/mirror/server/policy.ts';
import { editPage } from '../../../scripts/steps/html/page.ts';
import { securityPolicy } from '../../../scripts/steps/html/security-policy.ts';

const page = (body: string) =>
  editPage(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`, 'a', [securityPolicy]);
const directivesOf = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));
const PAGES = {
  'plain.html': page('<p>text</p>'),
  'lost.html': page('<style>a{}</style><script>1</script>'),
  'site.html': page('<script src="site.js"></script>'),
  'framing.html': page('<iframe></iframe>'),
};
const policyIn = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

it('one policy allows all that any page allows itself', () => {
  const all = directivesOf(policyOfAll(new Map(Object.entries(PAGES))));
  for (const [name, html] of Object.entries(PAGES))
    for (const [directive, sources] of directivesOf(policyIn(html)))
      for (const source of sources.filter((source) => source !== "'none'"))
        expect(all.get(directive), `${name} ${directive}`).toContain(source);
});

it('and nothing that no page does', () => {
  expect(policyOfAll(new Map([['plain.html', PAGES['plain.html']]]))).toBe(policyIn(PAGES['plain.html']));
  const all = directivesOf(policyOfAll(new Map(Object.entries(PAGES))));
  const allowed = Object.values(PAGES).flatMap((html) => [...directivesOf(policyIn(html)).values()].flat());
  for (const [directive, sources] of all)
    for (const source of sources) expect(allowed, `${directive} ${source}`).toContain(source);
  expect(all.get('default-src')).toEqual(["'none'"]);
});

it('a page without its policy is refused by name', () => {
  expect(() => policyOfAll(new Map([['a.html', '<html></html>']]))).toThrow('a.html');
  const stale = PAGES['plain.html'].replace('</body>', '<script>added()</script></body>');
  expect(() => policyOfAll(new Map([['b.html', stale]]))).toThrow('b.html');
});
