import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { arrows } from '../../../eslint/arrows.mjs';

const linter = new Linter({ cwd: process.cwd() });

/** What the rule says of code in a file of the project. */
const faultsOf = (filename: string, code: string) =>
  linter
    .verify(
      code,
      [{ files: ['**'], plugins: { ours: { rules: { arrows } } }, rules: { 'ours/arrows': 'error' } }],
      filename,
    )
    .map(({ message }) => message);

describe('an import between folders', () => {
  it.each([
    ['src/pages/index.astro', "import Layout from '../site/PageLayout.astro';"],
    ['src/quiz/element/quiz-run.ts', "import { openStore } from '../../answers/store/element/store.ts';"],
    ['src/rules/score.ts', "import { ITEM_STATES } from '../content/schemas/item-states.ts';"],
    ['scripts/steps/stamp.ts', "export * from '../lib/sums.ts';"],
    ['scripts/lib/zip.ts', "import { zipSync } from 'fflate'; import './sums.ts';"],
  ])('that runs with the arrows passes: %s: %s', (file, code) => {
    expect(faultsOf(file, code)).toEqual([]);
  });

  it.each([
    ['src/rules/score.ts', "import { whole } from '../content/views.ts';", 'src/rules', 'src/content'],
    ['src/parts/Link.astro', "import '../site/PageLayout.astro';", 'src/parts', 'src/site'],
    ['src/answers/model/read.ts', "export * from '../../quiz/grade.ts';", 'src/answers', 'src/quiz'],
    ['src/content/schemas/sheet.ts', "export { a } from '../reading/entry.ts';", 'src/content/schemas', 'src/content'],
    ['scripts/lib/zip.ts', "await import('../print/index.ts');", 'scripts/lib', 'scripts/print'],
    ['scripts/print/render.ts', "import '../../src/rules/order.ts';", 'scripts/print', 'src/rules'],
    ['src/search/answer.ts', "import '../../scripts/lib/zip.ts';", 'src/search', 'scripts/lib'],
    ['src/somewhere/new.ts', "import '../rules/order.ts';", 'src/somewhere/new.ts', 'src/rules'],
  ])('that runs against them is refused: %s: %s', (file, code, from, to) => {
    expect(faultsOf(file, code)).toEqual([
      `${from} may not import from ${to}: eslint/arrows.mjs says which way arrows run`,
    ]);
  });
});
