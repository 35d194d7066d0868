import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../scripts/pdf/index.ts';

const page = readFileSync('docs/pdf-rules.md', 'utf8');

describe('docs/pdf-rules.md', () => {
  it('lists every rule with what has to hold, in order', () => {
    const rows = [...page.matchAll(/^\| (\d\S*-\d+) +\| (.+?) +\|$/gm)].map(([, id, about]) => ({ id, about }));
    expect(rows).toEqual(RULES.map(({ id, about }) => ({ id, about })));
  });

  it('says how many there are', () => {
    expect(page.replace(/\s+/g, ' ')).toContain(
      `**tagged, checked against ${RULES.length} machine rules modelled on veraPDF's PDF/UA-1 profile**`,
    );
  });
});

describe('what is said of the PDFs', () => {
  it('claims nothing that was not checked', () => {
    const claim = /PDF\/UA(-1)?[ -](conform|compli|valid|certif)|PDF\/UA(-1)?.{0,8}(準拠|適合|対応)/i;
    const files = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...filesIn('docs'), ...filesIn('content')];
    expect(files.filter((file) => claim.test(readFileSync(file, 'utf8').replace(/\s+/g, ' ')))).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`);
}
