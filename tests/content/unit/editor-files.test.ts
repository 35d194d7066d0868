import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { content } from '../../support/content.ts';
import { editorFiles } from '../../../src/content/editor-files.ts';

const files = editorFiles(content.ownCopy);
const settings = JSON.parse(files.get('.vscode/settings.json') ?? '') as { 'yaml.schemas': Record<string, string> };
const patterns = Object.entries(settings['yaml.schemas']);
const yamlFiles = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .map((file) => `content/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('.example.yaml'));

/** The schemas that an editor takes for a file. */
function schemasFor(file: string) {
  const isMeant = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(file);
  return patterns.filter(([, pattern]) => isMeant(pattern)).map(([path]) => readSchema(path.replace('./', '')));
}

function readSchema(path: string): z.core.JSONSchema.JSONSchema {
  return JSON.parse(files.get(path) ?? '') as z.core.JSONSchema.JSONSchema;
}

/** The properties that say nothing of themselves, by their way in a schema. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => [
    ...(key === 'properties' ? Object.entries(value as object) : [])
      .filter(([, property]) => !(property as { description?: string; const?: string }).description)
      .filter(([, property]) => !('const' in (property as object)))
      .map(([name]) => `${path}/${name}`),
    ...undescribed(value, `${path}/${key}`),
  ]);
}

describe('the files for editors', () => {
  it('are current: npm run schemas writes them', () => {
    for (const [path, text] of files) expect(readFileSync(path, 'utf8'), path).toBe(text);
    expect(readdirSync('schemas').map((name) => `schemas/${name}`)).toEqual(
      expect.arrayContaining([...files.keys()].filter((path) => path.startsWith('schemas/'))),
    );
    expect(readdirSync('schemas').filter((name) => !files.has(`schemas/${name}`))).toEqual([]);
  });

  it('say what every field means', () => {
    expect(patterns.flatMap(([path]) => undescribed(readSchema(path.replace('./', '')), path))).toEqual([]);
  });

  it.each(yamlFiles)('accept %s as it is', (file) => {
    const schemas = schemasFor(file);
    expect(schemas).toHaveLength(1);
    for (const schema of schemas)
      expect(z.fromJSONSchema(schema).safeParse(parse(readFileSync(file, 'utf8'))).error).toBeUndefined();
  });

  it('say in the words of the form what is filled in for a company', () => {
    const { properties = {} } = readSchema('schemas/organization.json') as {
      properties?: Record<string, { description?: string; properties?: Record<string, { description?: string }> }>;
    };
    const { fields } = content.ownCopy;
    expect(properties['department']?.description).toContain(fields.department.label);
    expect(properties['insurer']?.properties?.['policy']?.description).toContain(fields['insurer.policy'].label);
  });

  it('find a field that is misspelt and an address that is no https', () => {
    const [schema = {}] = schemasFor('content/contacts.yaml');
    const contacts = parse(readFileSync('content/contacts.yaml', 'utf8')) as Record<string, unknown>[];
    const refused = (fields: object) => !z.fromJSONSchema(schema).safeParse([{ ...contacts[0], ...fields }]).success;
    expect([refused({}), refused({ fone: '110' }), refused({ source: 'http://www.example.jp/' })]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
