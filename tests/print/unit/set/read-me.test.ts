import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMe } from '../../../../scripts/print/set/read-me.ts';
import type { PrintedSheet } from '../../../../scripts/print/index.ts';
import { loadContent } from '../../../../src/content/load-content.ts';

const content = await loadContent({ root: process.cwd(), today: '9999-12-31' });
const printed = content.sheets.map(({ id, title, paper }, index): PrintedSheet => ({
  id,
  title,
  paper,
  pages: index + 2,
  bytes: 1,
  sha256: '',
}));
const textOf = (bleed: boolean): string => Buffer.from(readMe(content, printed, bleed).data).toString('utf8');

describe('the text beside the PDFs', () => {
  it('names every sheet with file, title, paper and pages, what it is for and how to print it', () => {
    const lines = textOf(false).split('\r\n');
    for (const { id, title, paper, pages } of printed) {
      const at = lines.findIndex((line) => line.startsWith(`${id}.pdf`));
      for (const fact of [title, paper, `${pages}ページ`]) expect(lines[at]).toContain(fact);
      const sheet = content.sheets.find((entry) => entry.id === id);
      expect(lines[at + 1]).toContain(sheet?.purpose);
      expect(lines[at + 2]).toContain(sheet?.advice);
    }
  });

  it('is read by Notepad: UTF-8 with its mark, and lines that end as on Windows', () => {
    const text = textOf(false);
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(readMe(content, printed, false).name).toMatch(/^[^\\/:*?"<>|]+\.txt$/);
  });

  it('says that this is no official edition, and its licence', () => {
    const work = readFileSync('content/work.yaml', 'utf8');
    expect(textOf(false)).toContain(/^title: (.*)$/m.exec(work)?.[1] ?? '?');
    expect(textOf(false)).toContain('非公式の版');
    expect(textOf(false)).toContain('CC BY-NC-SA 4.0');
  });

  it('speaks of bleed where there is some', () => {
    expect(textOf(true)).toContain('塗り足し');
    expect(textOf(false)).not.toContain('塗り足し');
  });
});
