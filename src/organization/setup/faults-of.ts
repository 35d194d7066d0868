import { organization, type Organization } from '../../content/schemas/organization.ts';
import type { OwnCopyWords } from '../../content/schemas/own-copy.ts';
import { faultsOf } from '../faults.ts';
import { dataFrom, type Values } from './values.ts';

/** What is typed, looked at. */
export interface Checked {
  /** The data, where all is right. */
  organization: Organization | undefined;
  /** What is wrong, by the names of inputs, in the order of the schema. */
  faults: ReadonlyMap<string, string>;
}

/** Checks what is typed as the pages will that show it. */
export function check(values: Values, words: OwnCopyWords): Checked {
  const { data, places } = dataFrom(values);
  const read = organization.safeParse(data);
  if (read.success) return { organization: read.data, faults: new Map() };
  const faults = faultsOf(read.error.issues, words).map(({ field = 'name', index, text }) => {
    const [list = '', part] = field.split('.');
    const place = index === undefined ? undefined : places[list]?.[index];
    return [place === undefined ? field : `${list}.${place}.${part ?? ''}`, text] as const;
  });
  // Of several the first is said.
  return { organization: undefined, faults: new Map(faults.reverse()) };
}

/** What may be shown while somebody types: what is right of it, below a name. */
export function shownOf(values: Values, words: OwnCopyWords, name: string): Organization | undefined {
  const named = { ...values, name: values['name']?.trim() || name };
  const wrong = check(named, words).faults;
  const right = Object.fromEntries(Object.entries(named).filter(([input]) => !isWithin(input, wrong)));
  return check(right, words).organization;
}

/** Entries of lists and partners go as a whole. */
function isWithin(input: string, wrong: ReadonlyMap<string, string>): boolean {
  const whole = (name: string) => (name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : name);
  return [...wrong.keys()].some((name) => whole(name) === whole(input));
}
