import type { Item } from '../read/content.ts';
import { elementOf, isArtifact, marksAround, type Mark } from '../read/marks.ts';
import type { Pdf } from '../read/open.ts';
import { quoted, wordsOf } from '../read/words.ts';
import { defineRule, objectOf, type Finding, type Rule } from '../rule.ts';

/** Clause 7.1: everything painted is either real content, which has a tag, or an artifact. */
export const content: Rule[] = [
  defineRule('7.1-1', 'No artifact stands within tagged content', 'end the tagged sequence before it', (pdf) =>
    pdf.marks
      .filter(({ tag, parent }) => tag === 'Artifact' && elementOf(parent))
      .map((mark) => atMark(mark, `it is an artifact within ${elementOf(mark.parent)?.type}`)),
  ),
  defineRule('7.1-2', 'No tagged content stands within an artifact', 'end the artifact before it', (pdf) =>
    pdf.marks
      .filter(({ element, parent }) => element && isArtifact(parent))
      .map((mark) => atMark(mark, `it belongs to ${mark.element?.type}, yet stands within an artifact`)),
  ),
  defineRule(
    '7.1-3',
    'What is painted has a tag or is an artifact',
    'tag it, or wrap it in /Artifact BMC … EMC',
    (pdf) => runsWithout(pdf).map(({ items, page }) => ({ page, place: nameOf(items), problem: reasonOf(items) })),
  ),
];

function atMark({ page, tag, mcid }: Mark, problem: string): Finding {
  return { page, place: `marked content ${tag}${mcid === undefined ? '' : ` (MCID ${mcid})`}`, problem };
}

/** What is neither tagged nor an artifact; what is painted in one go counts once. */
function runsWithout({ items }: Pdf): { page: number; items: Item[] }[] {
  const runs: { page: number; items: Item[] }[] = [];
  let open: Item[] = [];
  for (const item of items) {
    const lacks = !elementOf(item.mark) && !isArtifact(item.mark);
    const [first] = open;
    if (!lacks) open = [];
    else if (first?.page === item.page && first.mark === item.mark) open.push(item);
    else runs.push({ page: item.page, items: (open = [item]) });
  }
  return runs;
}

function nameOf(items: Item[]): string {
  const kinds = [...new Set(items.map(({ kind }) => kind))].join(', ');
  return `${kinds} ${quoted(items.map(wordsOf).join(''))}`.trimEnd();
}

function reasonOf([first]: Item[]): string {
  const stray = marksAround(first?.mark).find(({ strayFrom }) => strayFrom);
  const lost = marksAround(first?.mark).find(({ mcid }) => mcid !== undefined);
  if (stray?.strayFrom) {
    const { type, ref } = stray.strayFrom;
    return `the parent tree leads from its MCID ${stray.mcid} to ${type}${objectOf(ref)}, which does not hold it`;
  }
  if (lost) return `the parent tree leads from its MCID ${lost.mcid} to no tag`;
  return 'it has no tag and is no artifact';
}
