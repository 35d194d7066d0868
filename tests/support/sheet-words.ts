import { stringify } from 'yaml';

const steps = [{ do: '止める', note: 'すぐに。' }];
const part = { title: '始め', minutes: 10, say: '読みます。' };

/** Of the fixture of content/ what only single sheets say: by the paths of the files. */
export const SHEET_WORDS: Readonly<Record<string, string>> = {
  'content/ja/incident-log.yaml': stringify({
    lead: '書きます。',
    company: '会社名',
    event: '起きたこと',
    page: { label: '用紙', blank: '{number}枚目' },
    columns: { time: '時刻', seen: '見たこと', done: '行ったこと', by: '書いた人' },
    example: { mark: '例', time: '8:40', seen: '見た。', done: '行った。', by: '総務' },
    keep: '残します。',
  }),
  'content/ja/morning-talk.yaml': stringify({
    lead: '読みます。',
    month: '{month}月',
    ask: '問いかけ',
    do: '行うこと',
    topic: '{number} {title}',
    months: Array.from({ length: 12 }, (_, index) => ({
      month: index + 1,
      season: '季節',
      chapter: 'assets',
      poster: '確かめる',
      talk: ['あ'.repeat(260)],
      ask: '何ですか。',
      do: '書きます。',
    })),
  }),
  'content/ja/exercise.yaml': stringify({
    lead: '話し合います。',
    prepare: { title: '前に', items: ['集まります。'], rules: ['責めません。'] },
    begin: part,
    scenes: [{ ...part, incident: 'ransom', when: '月曜日', ask: [{ question: '何をしますか。', answer: 'now' }] }],
    end: { ...part, decide: '決めたこと' },
    labels: { from: '{from}〜{to}分', say: '読む', ask: '聞く', good: 'よい', never: 'だめ', report: '報告' },
    worksheet: {
      lead: '書きます。',
      company: '会社名',
      date: '日付',
      who: '人',
      unknown: '不明',
      columns: { what: '決めたこと', owner: '担当', due: '期限' },
      rows: 3,
    },
  }),
  'content/ja/call-back.yaml': stringify({
    title: '確かめる',
    when: '支払うとき',
    steps,
    paid: { title: '払ったら', text: '電話します。', bank: '銀行' },
  }),
  'content/ja/lost-device.yaml': stringify({
    title: '知らせる',
    lead: '待ちません。',
    steps,
    fold: '折ります。',
    own: { carrier: '窓口', number: '電話', device: '機器' },
    warning: '書きません。',
  }),
  'content/ja/stickers.yaml': stringify({ lines: [{ text: '知らせる', note: 'すぐに。' }] }),
  'content/ja/first-notice.yaml': stringify({
    lead: '書きます。',
    day: '{year}年{month}月{day}日',
    to: '各位',
    from: '会社名',
    signer: '代表者',
    subject: '{what}について',
    opening: '知らせます。',
    parts: [{ id: 'happened', title: '起きたこと', lines: 1, hint: '事実を書きます。' }],
    before: { title: '前に', items: ['読んだ'] },
  }),
  'content/ja/rules.yaml': stringify({
    lead: '直します。',
    title: 'ルール',
    company: '会社名',
    since: '日付',
    day: '{year}年',
    policy: { title: '方針', text: '守ります。' },
    sections: [{ id: 'roles', title: '担当', items: ['{who}です。'] }],
    approved: '認めた人',
  }),
  'content/ja/staff-changes/leaver.yaml': stringify({
    lead: '終わらせます。',
    person: '名前',
    day: '最後の日',
    groups: [{ id: 'receive', title: '受け取る', items: ['鍵'] }],
    table: {
      title: '機器',
      columns: { kind: '種類', what: '名前', day: '日', by: '確認' },
      kinds: ['パソコン'],
      blank: 1,
    },
    signatures: { text: '返しました。', lines: ['本人'] },
  }),
};
