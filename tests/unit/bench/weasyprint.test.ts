import { afterEach, describe, expect, it, vi } from 'vitest';
import { weasyprint } from '../../../scripts/bench/print/tools/weasyprint.ts';

const job = { out: '/out', browser: { path: '/browser', name: 'a browser' }, leaflet: 'http://127.0.0.1/leaflet.html' };

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('WeasyPrint', () => {
  it('is named as missing where the machine does not have it', async () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(await weasyprint(job)).toEqual({ name: 'WeasyPrint', missing: 'it is not installed' });
  });
});
