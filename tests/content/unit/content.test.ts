import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load-content.ts';
import { checkFixture, swap, TODAY, writeContent } from '../../support/content-fixture.ts';

describe('content that is right', () => {
  it('has no errors and no warnings', async () => {
    const { errors, warnings } = await checkFixture();
    expect({ errors, warnings }).toEqual({ errors: [], warnings: [] });
  });

  it('gives chapters in the order of their numbers, with front matter and body', async () => {
    const { chapters } = (await checkFixture()).content;
    expect(chapters.map(({ id }) => id)).toEqual([
      'introduction',
      'organization',
      'assets',
      'systems',
      'updates',
      'quiz',
      'answers',
      'contacts',
    ]);
    expect(chapters[2]).toMatchObject({
      file: 'content/ja/chapters/03-assets.mdx',
      data: { part: 'organization', kind: 'topic', handbook: ['chapter-1'] },
      body: expect.stringMatching(/^## 確認しましょう/) as string,
    });
  });

  it('gives lists in their order and everything else by id', async () => {
    const { content } = await checkFixture();
    expect(content.work.edition).toBe('2026-11-01');
    expect(content.contacts.map(({ id }) => id)).toEqual(['helpdesk', 'police']);
    expect(content.contactWords['police']?.today).toEqual(['今の説明']);
    expect(content.checklists['assets']?.groups).toHaveLength(2);
    expect(content.quiz['reuse']?.options.map(({ id }) => id)).toEqual(['true', 'false']);
    expect(content.figures['thieves']?.panels[0]?.labels).toEqual({});
    expect(content.pages.map(({ id, data }) => [id, data.title])).toContainEqual(['about', 'このサイトについて']);
  });
});

describe('content that is wrong', () => {
  it('lacks the faulty entries', async () => {
    const { content } = await checkFixture({ 'content/contacts.yaml': swap('"110"', '110') });
    expect(content.contacts.map(({ id }) => id)).toEqual(['helpdesk']);
  });

  it('is not given to a script, which hears of every mistake', async () => {
    const root = await writeContent({
      'content/contacts.yaml': swap('"110"', '110'),
      'content/ja/handbook.yaml': null,
    });
    await expect(loadContent({ root, today: TODAY })).rejects.toThrow(
      [
        'content/ has 2 mistakes:',
        '  content/contacts.yaml:15: contacts.2.emergencyPhone is no text: put it in quotes, as in "110"',
        '  content/ja/handbook.yaml is missing: add it with the places in the handbook',
      ].join('\n'),
    );
  });
});
