import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportText, readImport } from '../../../src/answers/transfer/exchange.ts';
import { readRecord } from '../../../src/answers/model/read.ts';
import { emptyRecord, RECORD_VERSION } from '../../../src/answers/model/answers.ts';

const fixture = (name: string) => readFileSync(`tests/answers/unit/fixtures/${name}.json`);
const bytes = (text: string) => new TextEncoder().encode(text);

const T = 1_790_000_000_000;
/** What did not change from version to version. */
const rest = {
  company: { name: '有限会社しおり', at: T },
  choices: { mail: { chosen: ['a', 'b'], at: T + 5 } },
  runs: [{ id: 'r1', name: '佐藤 花子', right: 6, total: 7, at: T + 6 }],
};
const inventory = { state: 'done', note: '台帳は総務の棚', at: T + 1 };
const gone = { state: 'not-applicable', reason: '無線を使わない', at: T + 4 };
/** What each version's text says, in the words of today. */
const ANSWERS: Record<number, object> = {
  1: {
    'assets/assets-inventory': inventory,
    'assets/assets-backup': { at: T + 2 },
    'updates/updates-scan': { note: '見積もり中', owner: '佐藤', due: '2026-12-01', at: T + 3 },
    'gone/gone-item': gone,
  },
  2: {
    'assets/assets-inventory': inventory,
    'assets/assets-backup': { state: 'not-yet', owner: '鈴木', at: T + 2 },
    'updates/updates-scan': { state: 'unknown', note: '見積もり中', at: T + 3 },
    'gone/gone-item': gone,
    'network/network-vpn': { note: '来週確かめる', at: T + 7 },
  },
  3: {
    'assets/assets-inventory': inventory,
    'assets/assets-backup': { owner: '鈴木', at: T + 200_000_000 },
    'gone/gone-item': gone,
  },
};
/** How they came about. Versions without a history have one of the day on which each answer last changed. */
const day = ({ state, at }: { state: string; at: number }) => [{ state, at }];
const HISTORY: Record<number, object> = {
  1: { 'assets/assets-inventory': day(inventory), 'gone/gone-item': day(gone) },
  2: {
    'assets/assets-inventory': day(inventory),
    'assets/assets-backup': [{ state: 'not-yet', at: T + 2 }],
    'updates/updates-scan': [{ state: 'unknown', at: T + 3 }],
    'gone/gone-item': day(gone),
  },
  3: {
    'assets/assets-inventory': [{ state: 'unknown', at: T - 200_000_000 }, ...day(inventory)],
    'assets/assets-backup': [{ state: 'not-yet', at: T + 2 }, { at: T + 200_000_000 }],
    'gone/gone-item': day(gone),
  },
};
const REMOVED: Record<number, string[]> = { 3: ['r0'] };

it('every version that ever was has texts to be tried', () => {
  expect(Object.keys(ANSWERS)).toEqual(Array.from({ length: RECORD_VERSION }, (_, place) => String(place + 1)));
});

describe.each(Object.entries(ANSWERS))('what version %s', (version, answers) => {
  const [history, removedRuns] = [HISTORY[Number(version)], REMOVED[Number(version)] ?? []];
  const wanted = { version: RECORD_VERSION, ...rest, answers, history, removedRuns };

  it('kept on the device is read with nothing lost: an unticked box has no answer', () => {
    expect(readRecord(fixture(`stored-${version}`).toString())).toEqual({ record: wanted });
  });

  it('exported is taken in with nothing lost', () => {
    expect(readImport(fixture(`export-${version}`))).toEqual({ record: wanted, damaged: false });
  });

  it('exported and exported again says the same', () => {
    const { record } = readRecord(fixture(`export-${version}`).toString());
    expect(readImport(bytes(exportText(record, '')))).toEqual({ record: wanted, damaged: false });
  });
});

it('a text of the first version that is damaged keeps what is right in it', () => {
  const answers = { a: { state: 'open', at: 1, note: 'x' }, b: { state: 'half', at: 1 }, c: 7 };
  const { record, fault } = readRecord(JSON.stringify({ ...emptyRecord(), version: 1, answers }));
  expect(fault).toBe('damaged');
  expect(record.answers).toEqual({ a: { note: 'x', at: 1 } });
});
