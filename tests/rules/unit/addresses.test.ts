import { describe, expect, it } from 'vitest';
import { pageAddress, publicUrl, readableAddress, siteUrlFrom } from '../../../src/rules/addresses.ts';

describe('the public address of a build', () => {
  it('is absent where SITE_URL is unset or empty', () => {
    expect(siteUrlFrom(undefined)).toBeUndefined();
    expect(siteUrlFrom('')).toBeUndefined();
  });

  it('ends in a slash and loses query and fragment', () => {
    expect(siteUrlFrom('https://example.jp')).toBe('https://example.jp/');
    expect(siteUrlFrom('https://example.jp/a/b?x=1#y')).toBe('https://example.jp/a/b/');
  });

  it.each(['http://example.jp/', 'example.jp', 'file:///srv'])('refuses %s and says how to write it', (value) => {
    expect(() => siteUrlFrom(value)).toThrow(`SITE_URL "${value}" is no https address: write it in full`);
  });
});

describe('the public address of a page', () => {
  it('is absent without SITE_URL: no canonical link is better than a wrong one', () => {
    expect(publicUrl(undefined, '/assets.html')).toBeUndefined();
  });

  it('keeps the sub-path', () => {
    expect(publicUrl('https://example.jp/sub/', '/assets.html')).toBe('https://example.jp/sub/assets.html');
  });

  it('is the folder for the home page', () => {
    for (const path of ['/', '/index.html', '/index'])
      expect(publicUrl('https://example.jp/sub/', path)).toBe('https://example.jp/sub/');
  });

  it('names the file where a path leaves the ending out', () => {
    expect(publicUrl('https://example.jp/', '/assets')).toBe('https://example.jp/assets.html');
  });
});

describe('an address', () => {
  it('of a chapter is its id, with a fragment or without', () => {
    expect(pageAddress('assets')).toBe('/assets.html');
    expect(pageAddress('assets', 'assets-checklist')).toBe('/assets.html#assets-checklist');
  });

  it('in text has no protocol and no closing slash', () => {
    expect(readableAddress('https://www.ipa.go.jp/security/anshin/')).toBe('www.ipa.go.jp/security/anshin');
  });
});
