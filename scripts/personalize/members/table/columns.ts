import { MOST } from '../../../../src/content/schemas/organization.ts';
import { OWN_FIELDS, type OwnFieldName } from '../../../../src/content/schemas/own-copy.ts';
import { fill } from '../../../../src/rules/format.ts';
import { nearest } from '../../../../src/rules/nearest.ts';
import type { CompanyWords } from '../../words.ts';

/** What a column of a list holds. */
export interface Column {
  /** A field of a company, or the number by which a member is known. */
  field: OwnFieldName | 'number';
  /** Of rules and rows: which, from 0. */
  index: number;
  /** As the list calls it. */
  name: string;
}

/** What begins the name of a column that is not read. */
const SKIP = /^[#＃]/;

/**
 * What the columns of a list hold, by their names: the labels of the form, what lists call them otherwise, or the names in English.
 * Width, case and signs do not count.
 * @param names the first row.
 * @returns an entry for each, undefined for one that is not read; and what is wrong with them, in sentences.
 */
export function readColumns(
  names: readonly string[],
  words: CompanyWords,
): { columns: readonly (Column | undefined)[]; faults: string[] } {
  const { table } = words.membersWords;
  const known = knownNames(words);
  const faults: string[] = [];
  let skips = false;
  const columns = names.map((name): Column | undefined => {
    if (name === '' || SKIP.test(name)) return undefined;
    const found = known.get(folded(name));
    if (found) return { ...found, name };
    const near = known.get(nearest(folded(name), known.keys()) ?? '');
    skips = true;
    faults.push(fill(table.unknown, { column: name }) + (near ? fill(table.near, { column: near.name }) : ''));
    return undefined;
  });
  if (skips) faults.push(table.skip);
  const seen = new Map<string, Column>();
  for (const column of columns) {
    if (!column) continue;
    const key = `${column.field} ${column.index}`;
    if (seen.has(key)) faults.push(fill(table.twice, { column: column.name }));
    seen.set(key, column);
  }
  if (!seen.has('name 0')) faults.push(fill(table.noName, { column: words.ownCopy.fields.name.label }));
  return { columns, faults };
}

function knownNames({ ownCopy, membersWords }: CompanyWords): Map<string, Column> {
  const known = new Map<string, Column>();
  const add = (field: Column['field'], index: number, name: string, all: readonly string[]) => {
    for (const one of all) known.set(folded(one), { field, index, name });
  };
  const { number, others } = membersWords;
  for (const field of OWN_FIELDS) {
    const { label } = ownCopy.fields[field];
    const names = [...(others[field] ?? []), field, label];
    add(field, 0, label, names);
    if (/^(rules|rows)\./.test(field))
      for (let index = 0; index < MOST; index += 1)
        add(
          field,
          index,
          `${label}${index + 1}`,
          names.map((name) => name + String(index + 1)),
        );
  }
  add('number', 0, number.label, [...number.others, number.label]);
  return known;
}

/** A name by its letters and digits alone. */
function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
