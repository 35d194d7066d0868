import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { formatProblem } from '../../../src/content/reading/problem.ts';
import { checkFixture, errorsOf, swap, TODAY, writeContent, type Override } from '../../support/content-fixture.ts';

describe('a file is reported where', () => {
  it.each([
    ['content/work.yaml', 'the leaflet and its edition'],
    ['content/contacts.yaml', 'the windows'],
    ['content/references.yaml', 'the published works'],
    ['content/ja/site.yaml', 'how the site names itself'],
    ['content/ja/interface.yaml', 'the words of buttons and labels'],
    ['content/ja/contacts.yaml', 'the words around the windows'],
    ['content/ja/references.yaml', 'the words around the published works'],
    ['content/ja/handbook.yaml', 'the places in the handbook'],
    ['content/ja/first-steps.yaml', 'what to do first'],
    ['content/ja/first-response.yaml', 'what to do in the first hour'],
  ])('%s is missing', async (file, holds) => {
    expect(await errorsOf({ [file]: null })).toEqual([`${file} is missing: add it with ${holds}`]);
  });

  it('all of content/ is missing', async () => {
    const root = join(import.meta.dirname, 'nowhere');
    const { errors } = await checkContent({ root, today: TODAY });
    expect(errors.map(formatProblem)).toContain('content/ja/chapters is missing: add it with the chapters');
    expect(errors.length).toBeGreaterThanOrEqual(23);
  });

  it.each([
    ['its ending is not the one its folder has', 'content/ja/checklists/updates.yml'],
    ['its name is misspelt', 'content/contact.yaml'],
    ['it stands in a folder too deep', 'content/ja/chapters/old/09-more.mdx'],
    ['its language is spelt in the name', 'content/ja/quiz/update.mdx'],
  ])('%s, so that nobody reads it', async (_sentence, file) => {
    expect(await errorsOf({ [file]: 'title: 題\n' })).toEqual([
      `${file} is read by nobody: correct its name, ending or folder, or remove it`,
    ]);
  });

  it('it is a README or hidden, it is not', async () => {
    expect(await errorsOf({ 'content/README.md': '# How to edit', 'content/ja/quiz/.DS_Store': '' })).toEqual([]);
  });

  it('its folder is not the one of this edition, once and as a warning', async () => {
    const { errors, warnings } = await checkFixture({
      'content/en/site.yaml': 'name: Leaflet',
      'content/en/chapters/01-introduction.mdx': '# Leaflet',
    });
    expect(errors).toEqual([]);
    expect(warnings.map(formatProblem)).toEqual([
      'content/en is read by nobody: this edition is made of content/ja; move its files there, or leave them for an edition in another language',
    ]);
  });

  it.each(['about', 'accessibility', 'imprint'])('the page %s, which the site asks for, is missing', async (name) => {
    const file = `content/ja/pages/${name}.mdx`;
    expect(await errorsOf({ [file]: null })).toEqual([
      `${file} is missing: bring it back, the site shows it by this name`,
    ]);
  });

  it.each(['content/ja/site.yaml', 'content/ja/chapters/05-updates.mdx'])('%s was saved as Shift_JIS', async (file) => {
    const root = await writeContent();
    await writeFile(join(root, file), Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0x82, 0xb5, 0x82, 0xa8]));
    const { errors } = await checkContent({ root, today: TODAY });
    expect(errors.map(formatProblem)).toEqual([
      `${file} is not UTF-8: open it in an editor that shows its Japanese rightly and save it as UTF-8`,
    ]);
  });
});

describe('a drawing is reported where', () => {
  const figure = 'content/ja/figures/thieves.yaml';

  it.each<[string, Record<string, Override>, string | string[]]>([
    [
      'a panel has none',
      { 'src/figures/thieves/window.astro': null },
      `${figure}:5: panels.2.id "window" has no drawing: add src/figures/thieves/window.astro or remove the panel`,
    ],
    [
      'it has no panel',
      { 'src/figures/thieves/roof.astro': '<svg />' },
      `src/figures/thieves/roof.astro is a drawing of no panel: add the panel to ${figure} or remove the drawing`,
    ],
    [
      'it has no figure',
      { 'src/figures/locks/door.astro': '<svg />' },
      'src/figures/locks/door.astro is a drawing of no panel: add the panel to content/ja/figures/locks.yaml or remove the drawing',
    ],
    [
      'it shows a label that its panel lacks',
      { [figure]: swap('      thief: 泥棒\n', '      cat: 猫\n') },
      [
        `${figure}:7: panels.2.labels lack "thief", which src/figures/thieves/window.astro shows: add "thief: …"`,
        `${figure}:8: panels.2.labels.cat is shown by nothing in src/figures/thieves/window.astro: correct it, or add what it should name`,
      ],
    ],
    [
      'its figure cannot be read, only the figure is',
      { [figure]: swap('title: ', 'title： ') },
      `${figure}:1: has no colon (: not ：), or no space behind it: write it as in "title: …"`,
    ],
  ])('%s', async (_sentence, overrides, expected) => {
    expect(await errorsOf(overrides)).toEqual([expected].flat());
  });

  it('nobody asks for drawings, it is not', async () => {
    const root = await writeContent({ 'src/figures/thieves/window.astro': null });
    expect((await checkContent({ root, today: TODAY })).errors).toEqual([]);
  });
});
