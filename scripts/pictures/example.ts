import { parse } from 'yaml';
import { organization, type Organization } from '../../src/content/schemas/organization.ts';

/** What somebody has used of the template, in the pictures: enough to reach who looks after it, and the bank. */
const USED = ['department', 'person', 'phone', 'extension', 'mail', 'bank'];

/** The template as it is filled in: the lines that are used have lost their mark. */
export function filledIn(template: string): string {
  let isUsed = false;
  return template
    .split('\n')
    .map((line) => {
      const key = /^# (\w+):/.exec(line)?.[1];
      if (key) isUsed = USED.includes(key);
      return isUsed && line.startsWith('# ') ? line.slice(2) : line;
    })
    .join('\n');
}

/** The company of such a template. */
export function companyOf(text: string): Organization {
  return organization.parse(parse(text));
}
