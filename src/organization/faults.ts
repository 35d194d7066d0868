import type { z } from 'zod';
import type { OwnCopyWords, OwnFieldName } from '../content/schemas/own-copy.ts';
import { fill } from '../rules/format.ts';

/** What is wrong with a company's data. */
export interface OwnFault {
  /** The field, as form and members.csv name it; undefined where it is no field of ours. */
  field: OwnFieldName | undefined;
  /** Of rules and rows: which, counted from 0. */
  index?: number;
  /** The sentence for who fills it in. */
  text: string;
}

type Issue = z.core.$ZodIssue;
type FaultName = keyof OwnCopyWords['faults'];

/** What the schema finds wrong, said to who fills it in. */
export function faultsOf(issues: readonly Issue[], { fields, faults }: OwnCopyWords): OwnFault[] {
  return issues.flatMap((issue) => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return names.map((path) => {
      const index = path.find((step) => typeof step === 'number');
      const name = path.filter((step) => typeof step !== 'number').join('.');
      // A partner that names nobody is told at its name.
      const field = [name, `${name}.name`].find((known): known is OwnFieldName => known in fields);
      const { fault, values } = reasonOf(issue, name);
      const text = fill(faults[fault], { field: name, ...values });
      return { field, text, ...(index !== undefined && { index: Number(index) }) };
    });
  });
}

function reasonOf(issue: Issue, name: string): { fault: FaultName; values?: Record<string, number> } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { fault: 'unknown' };
    case 'invalid_type':
      return { fault: issue.input === undefined ? 'missing' : 'wrong' };
    case 'too_small':
      return { fault: 'missing' };
    case 'too_big':
      if (name === 'logo') return { fault: 'large' };
      return { fault: issue.origin === 'array' ? 'many' : 'long', values: { most: Number(issue.maximum) } };
    case 'invalid_format':
      return { fault: issue.format === 'email' ? 'mail' : 'wrong' };
    case 'custom': {
      const { fault = 'space', most } = (issue.params ?? {}) as { fault?: FaultName; most?: number };
      return { fault, ...(most !== undefined && { values: { most } }) };
    }
    default:
      return { fault: 'wrong' };
  }
}
