import { describe, expect, it } from 'vitest';
import { runningHeads } from '../../../src/sheets/running-heads.ts';

describe('the running heads of a sheet', () => {
  it('give each chapter a named page with its head and the edition', () => {
    const css = runningHeads({
      head: '題',
      chapters: [{ page: 'assets', head: '情報資産' }],
      foot: '2026年版',
    });
    expect(css).toContain('[data-page="assets"]{page:assets}');
    expect(css).toContain('@page assets{@top-left{content:"情報資産"}@bottom-left{content:"2026年版"}}');
  });

  it('cannot be broken out of by a quote in a title', () => {
    expect(runningHeads({ head: '"}\\', chapters: [], foot: '' })).toContain('content:"\\"}\\\\"');
  });
});
