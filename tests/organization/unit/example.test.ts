import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { organization } from '../../../src/content/schemas/organization.ts';
import { OWN_FIELDS } from '../../../src/content/schemas/own-copy.ts';
import { EXAMPLE_FILE, organizationExample } from '../../../src/organization/example.ts';
import { content } from '../../support/content.ts';

const text = organizationExample(content.ownCopy);
const namesIn = (data: object): string[] =>
  Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    const inner: unknown = Array.isArray(value) ? value[0] : value;
    return typeof inner === 'object' && inner ? Object.keys(inner).map((field) => `${name}.${field}`) : [name];
  });

describe('the template of organization.yaml', () => {
  it('is current: npm run schemas writes it', () => {
    expect(readFileSync(EXAMPLE_FILE, 'utf8')).toBe(text);
  });

  it('is as it stands the data of a company that has a name', () => {
    expect(Object.keys(organization.parse(parse(text)))).toContain('name');
  });

  it('has every field behind a mark that is taken away, and is then right', () => {
    const all: unknown = parse(text.replaceAll(/^# /gm, ''));
    expect(organization.safeParse(all).error).toBeUndefined();
    expect(namesIn(all as object).sort()).toEqual([...OWN_FIELDS].sort());
  });

  it('says in Japanese what every field means', () => {
    for (const { label } of Object.values(content.ownCopy.fields))
      expect(text).toMatch(new RegExp(`^## ${label}`, 'm'));
  });
});
