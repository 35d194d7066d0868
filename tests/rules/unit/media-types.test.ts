import { expect, it } from 'vitest';
import { contentType } from '../../../src/rules/media-types.ts';

it.each([
  ['print/leaflet.html', 'text/html; charset=utf-8'],
  ['sheets/leaflet.pdf', 'application/pdf'],
  ['index/ja.pf_index', 'application/octet-stream'],
  ['a.b/file', 'application/octet-stream'],
])('%s is %s', (file, type) => {
  expect(contentType(file)).toBe(type);
});
