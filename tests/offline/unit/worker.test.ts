import { describe, expect, it } from 'vitest';
import { byteRange } from '../../../src/offline/worker/byte-range.ts';
import { cacheNames } from '../../../src/offline/cache-names.ts';
import { fileFor, isPage } from '../../../src/offline/worker/file-for.ts';
import { isSwitchedOff } from '../../../src/offline/worker/gone.ts';
import { partOf, responseOf } from '../../../src/offline/worker/response.ts';
import { sumOf } from '../../../src/offline/worker/sum.ts';

const SCOPE = 'https://site.test/a/b/';
const files = new Set(['index.html', 'contacts.html', 'assets.html', 'assets/site.js', '表/紙.html']);
const fileOf = (address: string) => fileFor(address, SCOPE, (path) => files.has(path));

describe('the file an address means', () => {
  it.each([
    ['https://site.test/a/b/', 'index.html'],
    ['https://site.test/a/b/?q=1#x', 'index.html'],
    ['https://site.test/a/b/contacts.html?q=電話#windows', 'contacts.html'],
    ['https://site.test/a/b/contacts', 'contacts.html'],
    ['https://site.test/a/b/assets', 'assets.html'],
    ['https://site.test/a/b/assets/site.js', 'assets/site.js'],
    ['https://site.test/a/b/assets/', 'assets/index.html'],
    ['https://site.test/a/b/%E8%A1%A8/%E7%B4%99.html', '表/紙.html'],
    ['https://site.test/a/b/100%', '100%'],
  ])('of %s is %s', (address, file) => expect(fileOf(address)).toBe(file));

  it.each(['https://site.test/a/', 'https://site.test/a/bc/index.html', 'https://other.test/a/b/index.html'])(
    'of %s is none of the site',
    (address) => expect(fileOf(address)).toBeUndefined(),
  );

  it.each([
    ['nowhere', true],
    ['a.b/nowhere', true],
    ['a/nowhere.html', true],
    ['sheets/all-sheets.zip', false],
    ['picture.png', false],
  ])('%s could be a page: %s', (path, page) => expect(isPage(path)).toBe(page));
});

describe('a range of a file of 100 bytes', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
    ['Bytes = 5 - 5', { start: 5, end: 5 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-0', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,3-4', undefined],
    ['pages=1-2', undefined],
    [null, undefined],
  ])('%s is read as RFC 9110 has it', (header, range) => expect(byteRange(header, 100)).toEqual(range));
});

describe('a kept file', () => {
  const bytes = new TextEncoder().encode('0123456789').buffer;
  const headers = new Headers({ 'Content-Type': 'text/plain', 'Content-Encoding': 'gzip', 'X-Frame-Options': 'DENY' });

  it('has the type that the build knows and the policy that the server set, but not its encoding', () => {
    const { headers: own } = responseOf(bytes, 'a.html', headers);
    expect(own.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(own.get('X-Frame-Options')).toBe('DENY');
    expect(own.has('Content-Encoding')).toBe(false);
  });

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['nonsense', 200, '0123456789', null],
    [null, 200, '0123456789', null],
  ])('asked for %s answers %i with "%s"', async (range, status, text, told) => {
    const answer = await partOf(responseOf(bytes, 'a.pdf', headers), range);
    expect([answer.status, await answer.text(), answer.headers.get('Content-Range')]).toEqual([status, text, told]);
  });

  it('is known by its SHA-256 (FIPS 180-2, B.1: "abc")', async () => {
    const sum = await sumOf(new TextEncoder().encode('abc').buffer);
    expect(Buffer.from(sum, 'base64').toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

it('copies of the site below one another keep their caches apart', () => {
  const [upper, lower] = [cacheNames('https://site.test/a/', '1'), cacheNames('https://site.test/a/b/', '1')];
  expect([lower.kept, lower.sheets].some(upper.isOwn)).toBe(false);
  expect([upper.kept, upper.sheets].every(upper.isOwn)).toBe(true);
  expect([upper.sheets, upper.kept].map(upper.isSheets)).toEqual([true, false]);
});

describe('the worker', () => {
  const minutes = (count: number) => count * 60_000;
  const seen = { worker: 404, hasSite: true, missedFor: minutes(11) };

  it.each([
    ['its file is missing for ten minutes, and the site is there', seen, true],
    ['its file is gone for good', { ...seen, worker: 410, hasSite: false, missedFor: undefined }, true],
    ['its file is missing for the first time', { ...seen, missedFor: undefined }, 'maybe'],
    ['its file was missed a moment ago', { ...seen, missedFor: minutes(1) }, 'maybe'],
    ['all is missing, as while a folder is replaced', { ...seen, hasSite: false }, false],
    ['the server is out of order', { ...seen, worker: 503 }, false],
    ['its file is there', { ...seen, worker: 200 }, false],
  ] as const)('where %s', (_, signs, expected) => expect(isSwitchedOff(signs)).toBe(expected));
});
