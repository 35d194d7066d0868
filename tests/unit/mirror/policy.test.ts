import { expect, it } from 'vitest';
import { policyOfAll } from '../../../scripts/mirror/server/policy.ts';

const page = (policy: string) =>
  `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head></html>`;
const policyOf = (...policies: string[]) =>
  policyOfAll(new Map(policies.map((policy, index) => [`${index}.html`, page(policy)])));

it('one policy allows what any page allows itself, and no more', () => {
  const policy = policyOf(
    "default-src 'none'; style-src 'self'; form-action 'none'",
    "default-src 'none'; style-src 'self' 'sha256-a'; script-src 'self'; form-action 'self'",
  );
  expect(policy).toBe("default-src 'none'; style-src 'self' 'sha256-a'; form-action 'self'; script-src 'self'");
});

it('a page without a policy, or with one that allows all it does not name, is refused by name', () => {
  expect(() => policyOfAll(new Map([['a.html', '<html></html>']]))).toThrow('a.html has no content security policy');
  expect(() => policyOf("default-src 'none'", "style-src 'self'")).toThrow('1.html');
});
