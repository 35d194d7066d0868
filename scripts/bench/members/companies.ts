import { OWN_FIELDS, type OwnFieldName } from '../../../src/content/schemas/own-copy.ts';
import { randomFrom } from '../random.ts';

const FORMS = ['株式会社', '有限会社', '合同会社', '一般社団法人', ''];
const WORDS = [
  'みどり',
  'あおば',
  'ひかり',
  '東山',
  '北の丘',
  '髙橋',
  '𠮷野',
  'ニューテクノ',
  'さくら台',
  '三つ葉',
  'ＡＢ',
];
const TRADES = [
  '商店',
  '建設',
  '工業',
  '食品',
  '運輸',
  '印刷',
  'システム',
  '歯科医院',
  '製作所',
  '設備',
  'ホールディングス',
  '旅館',
];
const DEPARTMENTS = ['総務課', '管理部', '情報システム部', '経理', '本社 総務部 情報管理係'];
const ROLES = ['情報管理者', '店長', '総務課長', '事務局長', 'システム担当'];
const PLACES = ['1階 事務所', '本社2階', '東館 3階 受付の隣', '倉庫の奥'];
const HOURS = ['平日9時から18時まで', '月曜から土曜 8時30分から17時', '24時間'];
const MESSAGES = ['気付いたら、すぐに知らせてください。', '知らせた人を責めません。迷ったときも、まず電話をください。'];

/** Companies that do not exist, nor do their numbers. The same seed gives the same companies, whatever their count. */
export function companiesOf(count: number, seed = 1): Partial<Record<OwnFieldName, string>>[] {
  const random = randomFrom(seed);
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? '';
  const maybe = (share: number, text: string) => (random() < share ? text : '');
  return Array.from({ length: count }, (_, index) => {
    const number = String(index).padStart(4, '0');
    const words = Array.from({ length: 1 + Math.floor(random() * 3) }, () => one(WORDS)).join('');
    return {
      name: `${one(FORMS)}${words}${one(TRADES)}`,
      department: maybe(0.8, one(DEPARTMENTS)),
      person: maybe(0.7, one(ROLES)),
      phone: maybe(0.9, `03-0000-${number}`),
      extension: maybe(0.4, String(10 + (index % 90))),
      mobile: maybe(0.3, `090-0000-${number}`),
      mail: maybe(0.6, `security@member-${index}.example.co.jp`),
      place: maybe(0.5, one(PLACES)),
      hours: maybe(0.5, one(HOURS)),
      outOfHours: maybe(0.2, '守衛室に電話します。'),
      'bank.name': maybe(0.5, 'みどり銀行 本店'),
      'bank.phone': maybe(0.5, '0120-000-000'),
      'policeStation.name': maybe(0.4, 'みどり警察署'),
      'policeStation.phone': maybe(0.4, '03-0000-0110'),
      'maintenance.name': maybe(0.6, 'みどりシステム'),
      'maintenance.phone': maybe(0.6, '03-0000-0001'),
      ...(random() < 0.3 && { 'insurer.name': 'みどり保険', 'insurer.policy': `1234-${number}` }),
      message: maybe(0.4, one(MESSAGES)),
    };
  });
}

/** A list of them, as Excel would save it. */
export function listOf(companies: readonly Partial<Record<OwnFieldName, string>>[]): string {
  const quoted = (text = '') => `"${text.replaceAll('"', '""')}"`;
  const lines = companies.map((company) => OWN_FIELDS.map((field) => quoted(company[field])));
  return [OWN_FIELDS, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
