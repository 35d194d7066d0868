import { describe, expect, it } from 'vitest';
import { editPage } from '../../../scripts/steps/html/page.ts';
import { securityPolicy } from '../../../scripts/steps/html/security-policy.ts';
import { standAlone } from '../../../scripts/steps/html/self-contained.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>題</title>${head}</head><body>${body}</body></html>`;
const files: Record<string, string> = { 'a.css': 'p{color:red}', 'b.js': 'let a = "$&"\n', 'bad.js': '"</script>"' };
const text = (address: string) => Promise.resolve(files[address] ?? '');

describe('a page that stands alone', () => {
  it('holds its styles and scripts', async () => {
    const html = await standAlone(page('<link rel="stylesheet" href="a.css">', '<script src="b.js"></script>'), text);
    expect(html).toContain('<style>p{color:red}</style>');
    expect(html).toContain('<script>let a = "$&"</script>');
  });

  it('asks for no icon', async () => {
    const html = await standAlone(
      page('<link rel="icon" href="i.svg"><link rel="apple-touch-icon" href="i.png">'),
      text,
    );
    expect(html).toBe(page('').replace('</title>', '</title><link rel="icon" href="data:,">'));
  });

  it('is refused where a script would end too early', async () => {
    await expect(standAlone(page('', '<script src="bad.js"></script>'), text)).rejects.toThrow(
      'cannot stand in a page',
    );
  });
});

describe('the policy of a page', () => {
  const withPolicy = (html: string) => editPage(html, 'x.html', [securityPolicy]);
  const policyOf = (html: string) => /content="([^"]*)"/.exec(withPolicy(html))?.[1] ?? '';

  it('stands before everything it governs', () => {
    expect(withPolicy(page('<link rel="stylesheet" href="a.css">'))).toMatch(
      /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
    );
  });

  it('allows no script where there is none', () => {
    expect(policyOf(page(''))).not.toContain('script-src');
  });

  it('allows files of the site where a page has scripts', () => {
    expect(policyOf(page('<script defer src="assets/site.js"></script>'))).toContain(
      "script-src 'self' 'wasm-unsafe-eval';",
    );
  });

  it('names what stands in a page by its hash', () => {
    // printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
    expect(policyOf(page('<style>p{color:red}</style>'))).toContain(
      "style-src 'self' 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
    );
  });

  it.each(['<p style="color:red">', '<button onclick="go()">'])('refuses a page with %s', (tag) => {
    expect(() => withPolicy(page('', tag))).toThrow('x.html: <');
  });
});
