import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';

/** An item to tick; what it says is its id, so that a test finds it anywhere. */
const item = (id: string) => ({
  id,
  text: `${id}を決めています。`,
  task: id,
  why: '訳',
  first: '一歩',
  proof: '印',
});
const added = (id: string) => ({ ...item(id), inLeaflet: false });

/** What a chapter that this edition adds has to tick, and what it adds to checklists of the leaflet: a scored one and another. */
export const NEW = {
  chapter: 'grown-cloud',
  title: 'クラウドの契約',
  items: ['grown-cloud-owner', 'grown-cloud-backup'],
  inScored: 'grown-assets-cloud',
  inUnscored: 'grown-updates-cloud',
  window: 'grown-bank',
  figure: 'grown-relay',
  handout: 'grown-handout-cloud',
  supplements: 'grown-handout-added',
} as const;

/**
 * Adds to the content of a project, as a contributor does, a chapter and items that the leaflet does not have, a window, a
 * figure and sheets.
 * @param root the project: a scratch copy.
 */
export function grow(root: string): void {
  const edit = (file: string, change: (text: string) => string): void => {
    const path = join(root, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  const create = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  /** Adds values to the lists of a YAML file that paths lead to. */
  const append = (file: string, ...additions: [path: (string | number)[], value: unknown][]): void =>
    edit(file, (text) => {
      const document = parseDocument(text);
      for (const [path, value] of additions) document.addIn(path, document.createNode(value));
      return document.toString({ lineWidth: 0 });
    });

  create(
    'content/ja/chapters/030000001-grown-cloud.mdx',
    `---
title: ${NEW.title}
short: クラウド
part: organization
kind: topic
inLeaflet: false
description: クラウドサービスを契約する前に確かめることを、{items}つの項目にまとめた章です。契約の担当者に向けています。
point: 契約する前に、やめるときのことを決めましょう。
readers: [manager]
---

## 確認しましょう {/* #checklist */}

<Checklist id="grown-cloud" />

<Figure id="grown-relay" />
`,
  );
  create(
    'content/ja/checklists/grown-cloud.yaml',
    JSON.stringify({ title: 'クラウド', groups: [{ items: NEW.items.map(item) }] }),
  );
  edit('content/ja/chapters/02-organization.mdx', (text) =>
    text.replace(
      /<Topic id="assets">[^]*?<\/Topic>/,
      '$&\n\n<Topic id="grown-cloud">\n\n- やめるときのことを決めましょう。\n\n</Topic>',
    ),
  );
  append('content/ja/checklists/assets.yaml', [['groups', 0, 'items'], added(NEW.inScored)]);
  append('content/ja/checklists/updates.yaml', [['groups', 0, 'items'], added(NEW.inUnscored)]);
  append(
    'content/ja/action-plan.yaml',
    ...[...NEW.items, NEW.inScored, NEW.inUnscored].map((id): [(string | number)[], string] => [
      ['stages', 0, 'items'],
      id,
    ]),
  );
  const window = { name: '銀行の窓口', inLeaflet: false, kind: 'consult', phone: '0120-000-000' };
  const source = { url: 'https://bank.example.jp/', checked: '2026-10-01', source: 'https://bank.example.jp/' };
  append('content/contacts.yaml', [[], { id: NEW.window, ...window, ...source }]);
  edit(
    'content/ja/contacts.yaml',
    (text) => `${text}grown-bank: { for: 振り込んでしまった, short: 振り込んだ, about: 止めます。 }\n`,
  );
  create(
    'content/ja/figures/grown-relay.yaml',
    JSON.stringify({ title: '渡し方の図', panels: [{ id: 'hand', alt: '手から手へ渡す人', labels: {} }] }),
  );
  create(
    'src/figures/grown-relay/hand.astro',
    '<svg viewBox="0 0 340 120" role="img" aria-label={Astro.props.alt}><path class="f-line" d="M20 60h300" /></svg>\n',
  );
  const sheet = { layout: 'handout', purpose: '{items}項目を話し合います。', audience: '従業員', advice: '両面印刷' };
  const handout = {
    ...sheet,
    paper: 'A4',
    pages: { most: 2 },
    group: 'handouts',
    windows: ['ipa-business', NEW.window],
  };
  const supplements = { supplements: true, chapters: ['assets', NEW.chapter, 'updates'] };
  append(
    'content/ja/sheets.yaml',
    [[], { id: NEW.handout, title: '配布シート クラウド', ...handout, chapters: [NEW.chapter], figures: [NEW.figure] }],
    [[], { id: NEW.supplements, title: '加えた項目 全{items}項目', ...handout, ...supplements }],
  );
}
