import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportText, LARGEST_IMPORT, previewImport, readImport } from '../../../src/leaflet/record/exchange.ts';
import { mergeRecords } from '../../../src/leaflet/record/merge.ts';
import { emptyRecord } from '../../../src/leaflet/record/record.ts';
import { record } from './arbitrary.ts';

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
    expect(data).toMatchObject({ app: 'shiori-record', version: 1, edition: '2026.1' });
  });

  it.each([
    ['text', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"version":1,"answers":{}}', 'not-ours'],
    [exportText(emptyRecord(), '1').slice(0, -9), 'damaged'],
    [file({ company: 1, answers: 1 }), 'damaged'],
    [file({ version: 2 }), 'newer'],
    ['あ'.repeat(LARGEST_IMPORT / 3 + 1), 'too-large'],
  ])('is refused where it cannot be read (%#)', (text, refused) => {
    expect(readImport(text)).toEqual({ refused });
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

describe('the preview of an import', () => {
  it('counts what would be added, changed, left and not understood', () => {
    const mine = { ...emptyRecord(), answers: { a: { state: 'done', at: 5 }, b: { state: 'done', at: 5 } } } as const;
    const theirs = {
      a: { state: 'open', at: 4 },
      b: { state: 'open', at: 6 },
      c: { state: 'done', at: 1 },
      d: { state: 'open', at: 1 },
      constructor: { state: 'done', at: 1 },
    } as const;
    const preview = previewImport({ ...mine, runs: [] }, { ...emptyRecord(), answers: theirs }, new Set('abcd'));
    expect(preview).toEqual({ added: 1, changed: 1, same: 1, older: 1, unknown: 1 });
  });

  it('counts each of their answers once, and after the import nothing new', () => {
    fc.assert(
      fc.property(record, record, (mine, theirs) => {
        const known = new Set(Object.keys(theirs.answers).filter((_, place) => place % 3));
        const preview = previewImport(mine, theirs, known);
        const sum = Object.values(preview).reduce((total, count) => total + count, 0);
        expect(sum).toBe(Object.keys(theirs.answers).length);
        expect(previewImport(mergeRecords(mine, theirs), theirs, known)).toMatchObject({ added: 0, changed: 0 });
      }),
    );
  });
});
