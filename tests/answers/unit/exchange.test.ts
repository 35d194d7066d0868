import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as exchange from '../../../src/answers/transfer/exchange.ts';
import { mergeRecords } from '../../../src/answers/model/merge.ts';
import { readRecord } from '../../../src/answers/model/read.ts';
import { emptyRecord, RECORD_VERSION } from '../../../src/answers/model/answers.ts';
import { record } from './arbitrary.ts';

const { exportText, LARGEST_IMPORT, previewImport } = exchange;
const bytes = (text: string) => new TextEncoder().encode(text);
const readImport = (text: string) => exchange.readImport(bytes(text));
const file = (change: object) => JSON.stringify({ ...JSON.parse(exportText(emptyRecord(), '1')), ...change });

describe('a file of a record', () => {
  it('reads back as it was, with a BOM as without', () => {
    fc.assert(
      fc.property(record, fc.string(), fc.constantFrom('', '\uFEFF'), (some, edition, bom) => {
        expect(readImport(bom + exportText(some, edition))).toEqual({ record: some, damaged: false });
      }),
    );
  });

  it('says whose it is, of which version and edition', () => {
    const data = JSON.parse(exportText(emptyRecord(), '2026.1'));
    expect(data).toMatchObject({ app: 'shiori-record', version: RECORD_VERSION, edition: '2026.1' });
  });

  it.each([
    ['text', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"version":1,"answers":{}}', 'not-ours'],
    [exportText(emptyRecord(), '1').slice(0, -9), 'damaged'],
    [file({ company: 1, answers: 1 }), 'damaged'],
    [file({ version: RECORD_VERSION + 1 }), 'newer'],
    ['あ'.repeat(LARGEST_IMPORT / 3 + 1), 'too-large'],
  ])('is refused where it cannot be read (%#)', (text, refused) => {
    expect(readImport(text)).toEqual({ refused });
  });

  it('is refused where another program has saved it in another encoding', () => {
    // 会社 as Excel for Japan writes it, in Shift_JIS.
    const name = Uint8Array.of(0x89, 0xef, 0x8e, 0xd0);
    const [before = '', after = ''] = file({ company: { name: '#', at: 1 } }).split('#');
    expect(exchange.readImport(Buffer.concat([bytes(before), name, bytes(after)]))).toEqual({ refused: 'garbled' });
  });

  it('reads back however much a browser keeps', () => {
    // Browsers keep 5 MiB of letters.
    const long = 'あ'.repeat(2000);
    const answers = Object.fromEntries(
      Array.from({ length: 600 }, (_, place) => [`c/${place}`, { reason: long, note: long, owner: long, at: 1 }]),
    );
    const full = mergeRecords({ ...emptyRecord(), answers }, emptyRecord());
    expect(JSON.stringify(full).length).toBeGreaterThan(3_600_000);
    expect(readImport(exportText(full, ''))).toEqual({ record: full, damaged: false });
  });

  it('gives the rest where a part of it is damaged', () => {
    const result = readImport(file({ answers: { a: { state: 'done', at: 1 }, b: 7 } }));
    expect(result).toEqual({ record: { ...emptyRecord(), answers: { a: { state: 'done', at: 1 } } }, damaged: true });
  });

  it('can do nothing to the page', () => {
    const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
    const result = readImport(
      file({})
        .replace('{', hostile)
        .replace(
          '"answers":{',
          '"answers":{"__proto__":{"state":"done","at":9,"polluted":1},"a":{"state":"done","at":1}',
        ),
    );
    expect(result).toEqual({ record: { ...emptyRecord(), answers: { a: { state: 'done', at: 1 } } }, damaged: true });
    const merged = 'record' in result ? mergeRecords(emptyRecord(), result.record) : undefined;
    expect(Object.getPrototypeOf(merged?.answers)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readImport(text)));
    fc.assert(fc.property(fc.object(), (change) => void readImport(file(change))));
  });
});

describe('a text that a device has kept', () => {
  it('comes out as a file of ours, and damaged as it stands', () => {
    const { record: some } = readRecord('{"version":2,"answers":{"a":{"state":"done","at":1}}}');
    expect(readImport(exchange.keptText(JSON.stringify(some)))).toEqual({ record: some, damaged: false });
    expect(exchange.keptText('{"version":')).toBe('{"version":');
  });

  it('is read as far as it can be', () => {
    const text = '{"version":2,"answers":{"a":{"state":"done","at":1},"b":7}}';
    expect(exchange.readKept(text)).toMatchObject({ record: { answers: { a: { state: 'done' } } }, damaged: true });
    expect(exchange.readKept('{')).toEqual({ refused: 'damaged' });
  });
});

describe('the preview of an import', () => {
  it('tells of the name of the company and of runs, not of answers alone', () => {
    const run = { id: 'r', name: '佐藤', right: 1, total: 2, at: 1 };
    const theirs = { ...emptyRecord(), company: { name: '有限会社しおり', at: 2 }, runs: [run] };
    const mine = { ...emptyRecord(), company: { name: '株式会社しおり', at: 1 } };
    expect(previewImport(mine, theirs, new Set())).toMatchObject({ company: '有限会社しおり', runs: 1 });
    expect(previewImport({ ...theirs, company: { name: 'しおり', at: 3 } }, theirs, new Set())).not.toHaveProperty(
      'company',
    );
    expect(previewImport(theirs, theirs, new Set())).toMatchObject({ runs: 0 });
  });

  it('counts what would be added, changed, left and not understood', () => {
    const mine = { ...emptyRecord(), answers: { a: { state: 'done', at: 5 }, b: { state: 'done', at: 5 } } } as const;
    const theirs = {
      a: { state: 'not-yet', at: 4 },
      b: { state: 'not-yet', at: 6 },
      c: { state: 'done', at: 1 },
      d: { at: 1 },
      constructor: { state: 'done', at: 1 },
    } as const;
    const preview = previewImport({ ...mine, runs: [] }, { ...emptyRecord(), answers: theirs }, new Set('abcd'));
    expect(preview).toEqual({ added: 1, changed: 1, same: 1, older: 1, unknown: 1, runs: 0 });
  });

  it('counts each of their answers once, and after the import nothing new', () => {
    fc.assert(
      fc.property(record, record, (mine, theirs) => {
        const known = new Set(Object.keys(theirs.answers).filter((_, place) => place % 3));
        const preview = previewImport(mine, theirs, known);
        const { added, changed, same, older, unknown } = preview;
        const sum = added + changed + same + older + unknown;
        expect(sum).toBe(Object.keys(theirs.answers).length);
        expect(previewImport(mergeRecords(mine, theirs), theirs, known)).toMatchObject({
          added: 0,
          changed: 0,
          runs: 0,
        });
      }),
    );
  });
});
