import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksIn } from '../../../src/content/checks/sequence.ts';
import { chapterFile, errorsOf, swap, type Override } from '../../support/content-fixture.ts';

const folder = 'content/ja/chapters';
const topic = chapterFile({ part: 'systems', kind: 'topic' });
/** Of a kind that no overview names. */
const other = chapterFile({ part: 'systems', kind: 'contacts' });

describe('a chapter is reported where', () => {
  it.each<[string, Record<string, Override>, string[]]>([
    [
      'two have the same number',
      { [`${folder}/05-network.mdx`]: other },
      [
        `${folder}/05-updates.mdx has the number of ${folder}/05-network.mdx: give each its own, as in 035-ID.mdx between 03 and 04`,
      ],
    ],
    [
      'two have numbers that say the same place',
      { [`${folder}/050-network.mdx`]: other },
      [
        `${folder}/050-network.mdx has the number of ${folder}/05-updates.mdx: give each its own, as in 035-ID.mdx between 03 and 04`,
      ],
    ],
    [
      'two have the same id',
      { [`${folder}/09-updates.mdx`]: chapterFile({ part: 'contacts', kind: 'topic' }) },
      [`${folder}/09-updates.mdx has the id "updates", as has ${folder}/05-updates.mdx: give each its own`],
    ],
    [
      'it has the id of a page',
      {
        'content/ja/pages/updates.mdx': (_) =>
          `---\ntitle: 更新\ndescription: このページに何が書かれているかを、検索する人のために一文で短く説明します。\n---\n`,
      },
      [`${folder}/05-updates.mdx has the id "updates", as has content/ja/pages/updates.mdx: give each its own`],
    ],
    ...['index', 'about', 'sheets', 'search', 'print'].map((id): [string, Record<string, Override>, string[]] => [
      `it has the address ${id}`,
      { [`${folder}/09-${id}.mdx`]: chapterFile({ part: 'contacts', kind: 'contacts' }) },
      [`${folder}/09-${id}.mdx has the id "${id}", which is the address of another page of the site: choose another`],
    ]),
    [
      'its name has no number',
      { [`${folder}/network.mdx`]: topic },
      [`${folder}/network.mdx is not named NN-ID.mdx: rename it, as in 03-assets.mdx`],
    ],
    [
      'its name has a number of one digit',
      { [`${folder}/9-network.mdx`]: topic },
      [`${folder}/9-network.mdx is not named NN-ID.mdx: rename it, as in 03-assets.mdx`],
    ],
    [
      'its id is none',
      { [`${folder}/09-Net_Work.mdx`]: topic },
      [`${folder}/09-Net_Work.mdx is not named NN-ID.mdx: rename it, as in 03-assets.mdx`],
    ],
    [
      'its address is a number',
      { [`${folder}/09-404.mdx`]: topic },
      [`${folder}/09-404.mdx is not named NN-ID.mdx: rename it, as in 03-assets.mdx`],
    ],
    [
      'a part is in two pieces',
      { [`${folder}/09-network.mdx`]: other },
      [
        `${folder}/09-network.mdx:4: is out of order: its part systems comes after contacts (${folder}/08-contacts.mdx); the parts are introduction, organization, systems, quiz, contacts, each in one piece: renumber the files or correct the part`,
      ],
    ],
    [
      'an overview comes second in its part',
      {
        [`${folder}/05-updates.mdx`]: swap('kind: topic', 'kind: overview'),
        [`${folder}/04-systems.mdx`]: swap('<Topic id="updates">\n- 要点\n</Topic>', ''),
      },
      [
        `${folder}/05-updates.mdx:5: is out of order: an overview comes first in its part, but ${folder}/04-systems.mdx stands before it`,
      ],
    ],
    [
      'its overview does not name it',
      { [`${folder}/055-network.mdx`]: topic },
      [`${folder}/04-systems.mdx lacks <Topic id="network">: add it with its points, in the order of the files`],
    ],
    [
      'its overview names it at another place',
      {
        [`${folder}/055-network.mdx`]: topic,
        [`${folder}/04-systems.mdx`]: swap(
          '<Topic id="updates">',
          '<Topic id="network">\n- 要点\n</Topic>\n\n<Topic id="updates">',
        ),
      },
      [`${folder}/04-systems.mdx:13: has its topics out of order: write them as updates, network, each once`],
    ],
    [
      'it is added to the leaflet and no topic',
      { [`${folder}/06-quiz.mdx`]: swap('kind: quiz', 'kind: quiz\ninLeaflet: false') },
      [`${folder}/06-quiz.mdx:6: inLeaflet is false, but the kind is quiz: only a topic can be added`],
    ],
    [
      'it is added to the leaflet and gives a score',
      { [`${folder}/03-assets.mdx`]: swap('kind: topic', 'kind: topic\ninLeaflet: false') },
      ["content/ja/checklists/assets.yaml:25: score belongs to a chapter that is not the leaflet's: remove it"],
    ],
    [
      'its part is unknown',
      { [`${folder}/05-updates.mdx`]: swap('part: systems', 'part: system') },
      [
        `${folder}/05-updates.mdx:4: part "system" is none of introduction, organization, systems, quiz, contacts: choose one`,
      ],
    ],
  ])('%s', async (_sentence, overrides, expected) => {
    expect(await errorsOf(overrides)).toEqual(expected);
  });
});

describe('a question is reported where', () => {
  const reuse = 'content/ja/quiz/reuse.yaml';

  it.each<[string, Override, string]>([
    [
      'a number is left out',
      swap('order: 2', 'order: 3'),
      `${reuse}:1: order is 3, but no question has 2: number them from 1 without a gap`,
    ],
    [
      'two have the same number',
      swap('order: 2', 'order: 1'),
      `content/ja/quiz/update.yaml:1: order is 1, as in ${reuse}: give each question its own number`,
    ],
    ['its number is 0', swap('order: 2', 'order: 0'), `${reuse}:1: order is too small: write a number from 1`],
    [
      'its number is no whole one',
      swap('order: 2', 'order: 1.5'),
      `${reuse}:1: order is no whole number: write a whole number, without quotes`,
    ],
    ['its number is missing', swap('order: 2\n', ''), `${reuse}:1: order is missing: add "order: …"`],
  ])('%s', async (_sentence, override, expected) => {
    expect(await errorsOf({ [reuse]: override })).toEqual([expected]);
  });
});

describe('a numbering', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1 });

  it('has no break where it is 1 to n in any order', () => {
    fc.assert(
      fc.property(numbers, (order) => {
        const shuffled = order.map((_, index) => index + 1).sort((a, b) => (order[a - 1] ?? 0) - (order[b - 1] ?? 0));
        expect(breaksIn(shuffled, (number) => number)).toEqual([]);
      }),
    );
  });

  it('has a break wherever it is not', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 })), (list) => {
        const isWhole = list.toSorted((a, b) => a - b).every((number, index) => number === index + 1);
        expect(breaksIn(list, (number) => number).length === 0).toBe(isWhole);
      }),
    );
  });
});
