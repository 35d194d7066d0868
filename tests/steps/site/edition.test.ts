import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesIn } from '../../../scripts/lib/files.ts';
import { SITE } from '../../support/built.ts';
import { content } from '../../support/content.ts';
import { textOf, the } from '../../support/dom.ts';

const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');

/** A page without the mark of the edition that a device keeps it in and the offer of the archive, as `perl` takes them out. */
const unmarked = (file: string) => {
  const data = readFileSync(`${SITE}/${file}`);
  return file.endsWith('.html')
    ? data
        .toString()
        .replace(/<meta name="edition" content="[0-9a-f]{16}">/, '')
        .replace(/<p data-archive>.*?<\/p>/s, '')
    : data;
};

it('the about page shows the checksum over all other files, as sha256sum gives it of pages without their mark', async () => {
  const apart = ['about.html', 'edition.json', 'service-worker.js', 'organization.js', 'sheets/all-sheets.zip'];
  const files = (await filesIn(SITE)).filter((file) => !apart.includes(file));
  const sums = files.map((file) => `${sha256(unmarked(file))}  ${file}\n`).join('');
  expect(textOf(the('about.html', '.edition-facts code'))).toBe(sha256(sums).slice(0, 12));
});

it('the about page shows the edition and the day of the oldest fact, as edition.json does', () => {
  const checked = [...content.contacts, ...content.references].map((fact) => fact.checked);
  const [oldest = ''] = checked.sort();
  const { edition } = content.work;
  const shown = textOf(the('about.html', '.edition-facts'));
  for (const day of [oldest, edition]) {
    const [year, month, date] = day.split('-').map(Number);
    expect(shown).toContain(`${year}年${month}月${date}日`);
  }
  const said: unknown = JSON.parse(readFileSync(`${SITE}/edition.json`, 'utf8'));
  expect(said).toMatchObject({ edition, factsChecked: oldest });
});
