import { beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../../src/rules/format.ts';
import { questions, topics as allTopics } from '../../support/expected.ts';
import { content } from '../../support/content.ts';
import { all, textOf, the } from '../../support/dom.ts';
import { readPdf } from '../../support/pdf.ts';
import { rowHeights, rowNumbers } from '../../support/rows.ts';
import { sheetBytes, solid } from '../../support/sheets.ts';

const page = 'print/training-record.html';
const words = content.trainingRecord;
const topics = allTopics.filter(({ inLeaflet }) => inLeaflet);
/** What stands behind the score, to be filled in. */
const [, outOf = ''] = fill(words.score, { right: '\n', total: questions.length }).split('\n');

describe('the record of a briefing', () => {
  let pages: string[];
  beforeAll(async () => {
    pages = (await readPdf(sheetBytes('training-record'))).pages.map(({ text }) => solid(text));
  });

  it('is a single page', () => {
    expect(pages).toHaveLength(1);
  });

  it('asks when, where, who spoke, what with, and how many came', () => {
    const labels = [words.when.label, words.place, words.speaker, words.materials.label, words.count.label];
    for (const label of labels) expect(pages[0]).toContain(solid(label));
  });

  it('has a box for each topic and one for another', () => {
    const subjects = the(page, '.record-topics');
    expect(all(subjects, 'li')).toHaveLength(topics.length + 1);
    expect(all(subjects, '.pen-box')).toHaveLength(topics.length + 1);
    for (const label of all(subjects, 'li').map(textOf)) expect(pages[0]).toContain(solid(label));
  });

  it('has room for 20 people or more, in rows high enough to sign in', async () => {
    const rows = await rowNumbers('training-record');
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(Math.min(...rowHeights(rows))).toBeGreaterThanOrEqual(8);
  });

  it('takes name, department, signature and score, of as many as there are questions', () => {
    expect(all(page, '.record-people thead th').map(textOf)).toEqual(Object.values(words.columns));
    for (const row of all(page, '.record-people tbody tr')) expect(textOf(row)).toContain(outOf.trim());
  });

  it('ends with what was asked and the signature of the person responsible', () => {
    const end = pages[0]?.slice(pages[0].lastIndexOf(solid(outOf)));
    const { notes, confirmed } = words;
    for (const label of [notes, confirmed.title, confirmed.by, confirmed.on]) expect(end).toContain(solid(label));
  });
});
