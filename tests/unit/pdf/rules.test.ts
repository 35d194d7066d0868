import { describe, expect, it } from 'vitest';
import { checkPdf, RULES } from '../../../scripts/pdf/index.ts';
import type { Cases } from './case.ts';
import { annotations } from './cases/annotations.ts';
import { content } from './cases/content.ts';
import { document } from './cases/document.ts';
import { elements } from './cases/elements.ts';
import { features } from './cases/features.ts';
import { fonts } from './cases/fonts.ts';
import { language } from './cases/language.ts';
import { lists } from './cases/lists.ts';
import { tables } from './cases/tables.ts';
import { GoodPdf } from './good-pdf.ts';

const CASES: Cases = {
  ...document,
  ...content,
  ...language,
  ...tables,
  ...lists,
  ...elements,
  ...features,
  ...annotations,
  ...fonts,
};

describe('the rules', () => {
  it('find nothing in the good PDF', async () => {
    expect(await checkPdf(await (await GoodPdf.make()).save())).toEqual([]);
  });

  it('have a PDF each that breaks it', () => {
    expect(Object.keys(CASES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('have names of their own, after their clauses', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id, clause } of RULES) expect(id).toMatch(new RegExp(`^${clause.replaceAll('.', '\\.')}-\\d+$`));
  });
});

describe.each(Object.entries(CASES))('rule %s', (id, { breaks, also = [] }) => {
  it('finds what breaks it, and no other rule does', async () => {
    const pdf = await GoodPdf.make();
    breaks(pdf);
    const faults = await checkPdf(await pdf.save());
    expect([...new Set(faults.map(({ rule }) => rule))].sort()).toEqual([id, ...also].sort());
    for (const { place, problem, mend } of faults) expect(place && problem && mend).toBeTruthy();
  });
});
