import { describe, expect, it } from 'vitest';
import { runningHeads } from '../../../src/sheets/running-heads.ts';

describe('the lower margin of a sheet', () => {
  it('says which sheet it is and of which edition', () => {
    const css = runningHeads({ head: '題', foot: '2026年版', folios: 'none' });
    expect(css).toContain('@bottom-left{content:"題　2026年版"}');
    expect(css).not.toContain('counter');
  });

  it('numbers pages outside: left on a page that is turned to the left', () => {
    const [right, left] = runningHeads({ head: '題', foot: '版', folios: 'outside' }).split('@page :left');
    expect(right).toMatch(/@bottom-left\{content:"題　版"\}@bottom-right\{content:counter\(page\)/);
    expect(left).toMatch(/@bottom-left\{content:counter\(page\).*@bottom-right\{content:"題　版"\}/);
  });

  it('cannot be broken out of by a quote in a title', () => {
    expect(runningHeads({ head: '"}\\', foot: '', folios: 'outside' })).toContain('content:"\\"}\\\\　"');
  });
});
