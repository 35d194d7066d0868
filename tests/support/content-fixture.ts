import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { checkContent, type CheckResult } from '../../src/content/check-content.ts';
import { formatProblem } from '../../src/content/reading/problem.ts';
import { checkWords } from '../../src/content/schemas/check.ts';
import { emergencyWords } from '../../src/content/schemas/emergency.ts';
import { learnWords } from '../../src/content/schemas/learn.ts';
import { interfaceWords } from '../../src/content/schemas/interface.ts';
import { OWN_FIELDS, ownCopy } from '../../src/content/schemas/own-copy.ts';
import { membersWords } from '../../src/content/schemas/members.ts';
import { guide } from '../../src/content/schemas/guide.ts';
import { setupWords } from '../../src/content/schemas/setup.ts';
import { progressWords } from '../../src/content/schemas/progress.ts';
import { SHEET_WORDS } from './sheet-words.ts';

/** The day on which the fixture is checked. */
export const TODAY = '2026-11-23';

/** A file's new text, a change of its text, or null to take it away. */
export type Override = string | ((text: string) => string) | null;

/** A change that replaces a text, which must be there. */
export const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`the fixture has no "${from}"`);
    return text.replace(from, to);
  };

/** Writes the fixture, with changes, to a temporary folder and gives its path. It is removed after the test. */
export async function writeContent(overrides: Readonly<Record<string, Override>> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const names = new Set([...Object.keys(FIXTURE), ...Object.keys(overrides)]);
  const write = async (name: string) => {
    const override = overrides[name];
    const text =
      typeof override === 'function'
        ? override(FIXTURE[name] ?? '')
        : override === undefined
          ? FIXTURE[name]
          : override;
    if (typeof text !== 'string') return;
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  };
  await Promise.all([...names].map(write));
  return root;
}

/** Checks the fixture with changes. */
export async function checkFixture(
  overrides: Readonly<Record<string, Override>> = {},
  today = TODAY,
): Promise<CheckResult> {
  return checkContent({ root: await writeContent(overrides), today, figures: 'src/figures' });
}

/** The errors of the fixture with changes, a line each. */
export async function errorsOf(overrides: Readonly<Record<string, Override>>, today = TODAY): Promise<string[]> {
  return (await checkFixture(overrides, today)).errors.map(formatProblem);
}

/** A chapter file. */
export function chapterFile(
  fields: { part: string; kind: string; handbook?: string; references?: string },
  body = '',
): string {
  const { part, kind, handbook = '[]', references = '[]' } = fields;
  return `---
title: 章の題
short: 短い題
part: ${part}
kind: ${kind}
description: この章で読者が何を知り、何をできるようになるかを、検索する人のために一文で説明します。
point: まず、会社にあるものを知りましょう。
readers: [staff]
handbook: ${handbook}
references: ${references}
---

${body}`;
}

/** A file of words that has them all. */
const wordsFor = (groups: Readonly<Record<string, { shape: object }>>): string =>
  stringify(Object.fromEntries(Object.entries(groups).map(([group, words]) => [group, wordsIn(words)])));

const wordsIn = ({ shape }: { shape: object }) =>
  Object.fromEntries(Object.keys(shape).map((key) => [key, '言葉'] as const));

/** The smallest content that has one of everything. */
const FIXTURE: Readonly<Record<string, string>> = {
  'content/work.yaml': `title: リーフレット
handbookVersion: Ver5.10
handbookPublished: 2025-03-11
authorThen: 昔の名前
authorToday: 今の名前
authorSite: https://www.example.jp/
authorRenamed: "2025-07-01"
edition: 2026-11-01
licence:
  name: CC BY-NC-SA 4.0
  url: https://creativecommons.org/licenses/by-nc-sa/4.0/
`,
  'content/contacts.yaml': `# Windows
- id: helpdesk
  name: 相談窓口
  inLeaflet: true
  kind: consult
  phone: 03-5978-7509
  mail: help@example.jp
  url: https://www.example.jp/help/
  checked: 2026-10-01
  source: https://www.example.jp/help/
- id: police
  name: 警察
  inLeaflet: true
  kind: consult
  emergencyPhone: "110"
  url: https://www.example.jp/police/
  checked: 2026-10-01
  source: https://www.example.jp/police/
`,
  'content/references.yaml': `- id: guideline
  title: ガイドライン
  url: https://www.example.jp/guideline.html
  kind: web
  checked: 2026-10-01
`,
  'content/ja/site.yaml': `name: しおり
shortName: しおり
tagline: 一行の説明
description: サイトの説明
unofficial: "非公式です: {title}"
`,
  'content/ja/interface.yaml': wordsFor(interfaceWords.shape),
  'content/ja/check.yaml': stringify(wordsIn(checkWords)),
  'content/ja/emergency.yaml': wordsFor(emergencyWords.shape),
  'content/ja/learn.yaml': wordsFor(learnWords.shape),
  'content/ja/progress.yaml': wordsFor(progressWords.shape),
  'content/ja/own-copy.yaml': stringify({
    fields: Object.fromEntries(OWN_FIELDS.map((name) => [name, { label: name }])),
    example: ['ひな型です。'],
    broken: wordsIn(ownCopy.shape.broken),
    view: wordsIn(ownCopy.shape.view),
    asked: ['相談'],
    empty: '会社のファイルです。',
    file: ['会社のファイルです。'],
    lines: wordsIn(ownCopy.shape.lines),
    texts: wordsIn(ownCopy.shape.texts),
    cover: wordsIn(ownCopy.shape.cover),
    faults: wordsIn(ownCopy.shape.faults),
  }),
  'content/ja/setup.yaml': stringify({
    title: '自社用',
    description: '自社用にします。',
    lead: '自社用にします。',
    privacy: '送りません。',
    noScript: '動きません。',
    guide: '手順',
    ...Object.fromEntries(
      (['form', 'groups', 'logo', 'preview', 'save', 'text', 'open', 'draft'] as const).map((group) => [
        group,
        wordsIn(setupWords.shape[group]),
      ]),
    ),
  }),
  'content/ja/guide.yaml': stringify({
    title: '手順',
    description: '手順です。',
    lead: '手順です。',
    sheetLead: '手順です。',
    fields: wordsIn(guide.shape.fields),
    steps: [{ id: 'first', title: '初め', items: ['置きます。'] }],
    download: '印刷する',
    more: 'ほか',
  }),
  'content/ja/contacts.yaml': `helpdesk:
  for: 困ったとき
  short: 困った
  about: 相談に乗ります。
  hours: 10:00–17:00
police:
  for: 被害にあったとき
  short: 被害
  about: 届け出を受けます。
  printed: 前の説明
  today:
    - 今の説明
`,
  'content/ja/references.yaml': `guideline:
  about: 対策の進め方がわかります。
`,
  'content/ja/handbook.yaml': `- id: chapter-1
  place: 第1章
  title: 対策の基本
`,
  'content/ja/first-steps.yaml': `- id: unplug
  do: 切り離す
  why: 広がるのを防ぎます。
  how: 線を抜きます。
`,
  'content/ja/first-response.yaml': `title: 最初の1時間
first:
  time: 5分まで
  title: 広げない
stages:
  - id: hour
    time: 1時間まで
    title: 相談する
    steps:
      - do: 窓口に連絡します。
        note: 電話でします。
never:
  title: してはいけないこと
  items:
    - do: 消す
      why: 証拠です。
log:
  title: 記録
  lead: 順に書きます。
  time: 時刻
  seen: 見たこと
  done: したこと
  told: 知らせた人
`,
  'content/ja/readings.yaml': `words:
  行った: おこなった
counters:
  年: ねん
`,
  'content/ja/incidents.yaml': `sources:
  police:
    title: 警察
    url: https://www.example.jp/police/
incidents:
  - id: ransom
    title: 金銭を要求する
    notice: 画面に出ます。
    now:
      - do: 抜きます。
        source: police
      - do: 撮ります。
        source: police
    never:
      - do: 払う
        why: 戻りません。
        source: police
    call:
      - to: own
        say: 伝えます。
        source: police
      - to: helpdesk
        say: 相談します。
        source: police
    manager:
      - do: 調べます。
        source: police
    report:
      text: 報告します。
      source: police
`,
  'content/ja/sheets.yaml': `- id: leaflet
  layout: leaflet
  title: 全章
  purpose: 配ります。
  audience: 従業員
  advice: 両面印刷
  paper: A4
  pages: 2
  group: whole
`,
  'content/ja/keywords.yaml': `pages:
  assets: [棚卸し]
`,
  'content/ja/thesaurus.yaml': `synonyms:
  - [多要素認証, 二段階認証]
mistypings:
  不審: [不信]
readings:
  漏洩: ろうえい
topics: [漏洩]
letters: a b c d e f g h i j k l m n o p q r s t u v w x y z
ignored: が の
`,
  'content/ja/action-plan.yaml': `intro: 上から順に進めます。
stages:
  - id: now
    title: 今週
    reason: 急ぐからです。
    days: 7
    items: [know-data, know-place, know-devices]
`,
  'content/ja/mirror.yaml': `file: 読んでください.txt
title: 一式
sections:
  - title: 置き方
    lines: [index.htmlを開きます。]
`,
  'content/ja/members.yaml': stringify({
    number: { label: '番号', others: ['number'] },
    others: {},
    report: wordsIn(membersWords.shape.report),
    faults: wordsIn(membersWords.shape.faults),
    table: wordsIn(membersWords.shape.table),
    readMe: { file: '読んでください.txt', title: '一式', lines: ['印刷します。'], site: ['開きます。'] },
  }),
  'content/ja/training-record.yaml': `company: 会社名
when: { label: 日時, blank: "{year}年" }
place: 場所
speaker: 話した人
count: { label: 人数, blank: "{count}人" }
topics: テーマ
other: そのほか
materials: { label: 資料, options: [しおり] }
people: 参加した人
columns: { number: 番号, name: 名前, department: 所属, signature: 署名, score: テスト }
score: "/ {total}"
rows: 20
notes: 質問
confirmed: { title: 確認, by: 責任者, on: 日付 }
`,
  ...SHEET_WORDS,
  'content/ja/chapters/01-introduction.mdx': chapterFile(
    { part: 'introduction', kind: 'introduction' },
    '[資産の章](/assets.html#assets-checklist)を読みましょう。\n',
  ),
  'content/ja/chapters/02-organization.mdx': chapterFile(
    { part: 'organization', kind: 'overview' },
    '<Topic id="assets">\n\n- 要点\n\n</Topic>\n',
  ),
  'content/ja/chapters/03-assets.mdx': chapterFile(
    { part: 'organization', kind: 'topic', handbook: '[chapter-1]', references: '[guideline]' },
    `## 確認しましょう {/* #checklist */}

<Checklist id="assets" />

### 図で見る {/* #figure */}

<Figure id="thieves" />

<Callout title="注意">
[手引き](https://www.example.jp/)も**大切です**。
</Callout>

## 変わったこと {/* #changes */}

<ThenNow then="前の名前" now="今の名前" />
`,
  ),
  'content/ja/chapters/04-systems.mdx': chapterFile(
    { part: 'systems', kind: 'overview' },
    '<Topic id="updates">\n- 要点\n</Topic>\n',
  ),
  'content/ja/chapters/05-updates.mdx': chapterFile({ part: 'systems', kind: 'topic' }),
  'content/ja/chapters/06-quiz.mdx': chapterFile(
    { part: 'quiz', kind: 'quiz' },
    '<Question id="update" />\n\n<Quiz />\n',
  ),
  'content/ja/chapters/07-answers.mdx': chapterFile({ part: 'quiz', kind: 'answers' }, '<Answers />\n'),
  'content/ja/chapters/08-contacts.mdx': chapterFile(
    { part: 'contacts', kind: 'contacts' },
    '<FirstSteps />\n\n<Window id="police" />\n\n<Windows kind="consult" />\n',
  ),
  'content/ja/checklists/assets.yaml': `title: 短い題
groups:
  - title: 情報
    items:
      - id: know-data
        text: どんな情報があるか知っている。
        task: 情報を書き出す
        why: 大切です。
        first: 始めます。
        proof: 残します。
      - id: know-place
        text: どこにあるか知っている。
        task: 場所を書き出す
        why: 大切です。
        first: 始めます。
        proof: 残します。
  - title: 機器
    items:
      - id: know-devices
        text: どんな機器があるか知っている。
        task: 機器を書き出す
        why: 大切です。
        first: 始めます。
        proof: 残します。
score:
  - id: few
    max: 1
    title: 不足
    meaning: 始めましょう。
  - id: all
    max: 3
    title: 十分
    meaning: 続けましょう。
`,
  'content/ja/quiz/update.yaml': `order: 1
kind: choose-one
question: いつ更新しますか。
options:
  - id: soon
    text: すぐに
    right: true
    reason: 弱点がふさがるからです。
  - id: later
    text: 後で
    right: false
    reason: その間に狙われるからです。
answer: すぐに
explanation:
  - 更新は弱点をふさぎます。
reference: guideline
`,
  'content/ja/quiz/reuse.yaml': `order: 2
kind: true-false
question: 使い回してよい。
options:
  - id: "true"
    text: ○
    right: false
    reason: 一つ漏れると全部破られるからです。
  - id: "false"
    text: ×
    right: true
    reason: 別々にします。
answer: ×
explanation: [別々にします。]
`,
  'content/ja/roles/staff.yaml': `title: 従業員の方へ
lead: 気付けるのは、あなたです。
know:
  - title: 偽物が届きます。
    text: 確かめます。
do:
  - title: 開きません。
    text: 差出人を見ます。
alarm: [知らせます。]
`,
  'content/ja/figures/thieves.yaml': `title: 二つの入口
panels:
  - id: door
    alt: 戸口に立つ人
  - id: window
    alt: 窓から入る人
    labels:
      thief: 泥棒
`,
  'content/ja/pages/about.mdx': `---
title: このサイトについて
description: このサイトは誰が何のために作ったものかを、検索する人のために一文で説明します。
---

## 目的 {/* #purpose */}

[始めから](/introduction.html)、[このページの目的](#about-purpose)、[印刷](/sheets.html)
`,
  'content/ja/pages/accessibility.mdx': `---
title: アクセシビリティ
description: 何を目標にし、何を確かめ、何を確かめていないかを、検索する人のために一つの文で説明します。
---

## 状態 {/* #state */}

確かめました。
`,
  'content/ja/pages/imprint.mdx': `---
title: 奥付
description: このしおりを誰が何をもとに作ったのかを、紙で読む人のために一つの文で説明します。
---

非公式です。
`,
  'src/figures/thieves/door.astro': '<svg />',
  'src/figures/thieves/window.astro': '<svg><Label {labels} name="thief" /></svg>',
  'src/figures/parts/Lock.astro': '<svg />',
};
