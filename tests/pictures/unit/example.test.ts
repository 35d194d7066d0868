import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_FILE } from '../../../src/organization/example.ts';
import { companyOf, filledIn } from '../../../scripts/pictures/example.ts';
import { editorPage } from '../../../scripts/pictures/editor-page.ts';

const template = readFileSync(EXAMPLE_FILE, 'utf8');

describe('the pictures of README', () => {
  it('show a company that has used some lines of the template', () => {
    const { name, department, phone, bank, deputy } = companyOf(filledIn(template));
    expect([name, department, phone, bank?.name].every(Boolean)).toBe(true);
    expect(deputy).toBeUndefined();
  });

  it('show the lines of the file as they are', () => {
    expect(editorPage('# <b>\nname: A & B\n')).toContain('<li class="data">name: A &amp; B</li>');
    expect(editorPage('# <b>\n')).toContain('# &lt;b>');
  });

  it('stand where README shows them', () => {
    const shown = [...readFileSync('README.md', 'utf8').matchAll(/docs\/pictures\/[\w.-]+/g)].map(([path]) => path);
    expect(shown).not.toEqual([]);
    expect(shown.filter((path) => !existsSync(path))).toEqual([]);
  });
});
