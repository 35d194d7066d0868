import { dirname } from 'node:path';
import { organization as schema, type Organization } from '../../../src/content/schemas/organization.ts';
import type { OwnFieldName } from '../../../src/content/schemas/own-copy.ts';
import { faultsOf } from '../../../src/organization/faults.ts';
import { fill } from '../../../src/rules/format.ts';
import { sha256OfJson } from '../../lib/sha256.ts';
import { LogoError, readLogo } from '../command/logo.ts';
import { folderNames } from './folder-name.ts';
import type { CompanyWords } from '../words.ts';
import type { Column } from './table/columns.ts';
import type { Row } from './table/read-table.ts';

/** A row of the list. */
export interface Listed {
  row: number;
  number: string;
  name: string;
  /** What is wrong with it, in a sentence each; none where it is a member. */
  faults: readonly string[];
  member?: Member;
}

/** A company for which a copy is to be made. */
export interface Member {
  /** The name of its folder, which no other has. */
  folder: string;
  organization: Organization;
}

/** A list as it was read. */
export interface List {
  /** Its file. */
  file: string;
  rows: readonly Row[];
  columns: readonly (Column | undefined)[];
}

/**
 * Reads each row of a list as a company.
 * @returns an entry for each row, in their order.
 */
export async function readMembers({ file, rows, columns }: List, words: CompanyWords): Promise<Listed[]> {
  const logos = new Map<string, Promise<string>>();
  const logoOf = async (name: string) => {
    const logo = logos.get(name) ?? readLogo(dirname(file), name);
    logos.set(name, logo);
    return logo;
  };
  const read: (Listed & { organization: Organization | undefined })[] = [];
  const first = { sums: new Map<string, number>(), numbers: new Map<string, number>() };
  for (const { row, cells } of rows) {
    const values = columns.flatMap((column, index) => (column && cells[index] ? [{ column, text: cells[index] }] : []));
    const { organization, faults } = await companyOf(values, words, logoOf);
    const number = textOf(values, 'number');
    const more = cells.slice(columns.length).filter(Boolean).length;
    if (more > 0) faults.push(fill(words.membersWords.faults.cells, { count: more }));
    const same = firstOf(first.sums, sha256OfJson(values), row);
    const taken = number === '' ? undefined : firstOf(first.numbers, number, row);
    if (same !== undefined) faults.push(fill(words.membersWords.faults.same, { row: same }));
    else if (taken !== undefined)
      faults.push(faultText(words, 'number', fill(words.membersWords.faults.number, { row: taken })));
    read.push({ row, number, name: textOf(values, 'name'), faults, organization });
  }
  return withFolders(read);
}

interface Value {
  column: Column;
  text: string;
}

function textOf(values: readonly Value[], field: Column['field']): string {
  return values.find(({ column }) => column.field === field)?.text ?? '';
}

/** The row that had it first, if this one has not. */
function firstOf(known: Map<string, number>, key: string, row: number): number | undefined {
  const first = known.get(key);
  if (first === undefined) known.set(key, row);
  return first;
}

async function companyOf(
  values: readonly Value[],
  words: CompanyWords,
  logoOf: (name: string) => Promise<string>,
): Promise<{ organization: Organization | undefined; faults: string[] }> {
  const faults: string[] = [];
  const data: Record<string, unknown> = {};
  const lists: Record<string, { index: number; entry: Record<string, string> }[]> = { rules: [], rows: [] };
  for (const { column, text } of values) {
    const [group = '', part] = column.field.split('.');
    const list = lists[group];
    if (column.field === 'number') continue;
    else if (part === undefined) data[group] = text;
    else if (list) {
      const known = list.find(({ index }) => index === column.index);
      if (known) known.entry[part] = text;
      else list.push({ index: column.index, entry: { [part]: text } });
    } else data[group] = { ...(data[group] as object | undefined), [part]: text };
  }
  for (const [group, list] of Object.entries(lists)) data[group] = list.map(({ entry }) => entry);
  if (data['logo'] !== undefined) {
    const file = String(data['logo']);
    try {
      data['logo'] = await logoOf(file);
    } catch (error) {
      if (!(error instanceof LogoError)) throw error;
      delete data['logo'];
      faults.push(faultText(words, 'logo', fill(words.membersWords.faults[error.fault], { file })));
    }
  }
  const read = schema.safeParse(data);
  for (const { field, index, text } of faultsOf(read.error?.issues ?? [], words.ownCopy)) {
    const list = lists[field?.split('.')[0] ?? ''];
    const at = list?.[index ?? 0]?.index;
    faults.push(faultText(words, field, text, at));
  }
  return { organization: read.data, faults };
}

/** What is wrong with a column, and which. */
export function faultText(
  { ownCopy, membersWords }: CompanyWords,
  field: OwnFieldName | 'number' | undefined,
  reason: string,
  index?: number,
): string {
  if (field === undefined) return reason;
  const label = field === 'number' ? membersWords.number.label : ownCopy.fields[field].label;
  return fill(membersWords.report.fault, { column: index === undefined ? label : `${label}${index + 1}`, reason });
}

function withFolders(read: readonly (Listed & { organization: Organization | undefined })[]): Listed[] {
  const good = read.filter(({ faults }) => faults.length === 0);
  const names = folderNames(
    good.map(({ number, name, organization }) => ({ number, name, sum: sha256OfJson(organization) })),
  );
  const folders = new Map(good.map(({ row }, index) => [row, names[index]]));
  return read.map(({ organization, ...about }) => {
    const folder = folders.get(about.row);
    return folder !== undefined && organization ? { ...about, member: { folder, organization } } : about;
  });
}
