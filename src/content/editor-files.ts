import { z } from 'zod';
import { sources, type Source } from './reading/sources.ts';
import type { OwnCopyWords } from './schemas/own-copy.ts';
import { id } from './schemas/primitives.ts';

/**
 * The files by which an editor completes, explains and checks the YAML of content/ while one types: a JSON Schema a source,
 * made from ours, and the settings of Visual Studio Code that say which is for which file (its YAML extension asks them).
 * The front matter of MDX has none: that extension does not look into it.
 * @param words what each field of organization.yaml means to who fills it in, who is no maintainer.
 * @returns texts by path from the root of the project.
 */
export function editorFiles(words: OwnCopyWords): ReadonlyMap<string, string> {
  const all = Object.entries(sources as Readonly<Record<string, Source>>).filter(([, { kind }]) => kind !== 'texts');
  const settings = {
    'yaml.schemas': Object.fromEntries(all.map(([name, source]) => [`./${pathOf(name)}`, filesOf(source)])),
  };
  return new Map([
    ...all.map(([name, source]) => [pathOf(name), textOf(schemaOf(name, source, words))] as const),
    ['.vscode/settings.json', textOf(settings)],
  ]);
}

function pathOf(name: string): string {
  return `schemas/${name}.json`;
}

/** As a pattern: every language has the same files. */
function filesOf({ path, kind }: Source): string {
  return `content/${path.replace('LANG', '*')}${kind === 'folder' ? '/*.yaml' : ''}`;
}

function schemaOf(name: string, source: Source, { fields }: OwnCopyWords): unknown {
  const schema = jsonSchemaOf(source);
  return name === 'organization' ? explained(schema, fields, '') : schema;
}

/** A schema whose fields say what they mean in the words of the form. */
function explained(schema: JsonSchema, fields: OwnCopyWords['fields'], path: string): JsonSchema {
  const { properties, items } = schema;
  const entries = Object.entries(properties ?? {}).map(([key, property]) => {
    const name = path ? `${path}.${key}` : key;
    const meaning = Object.entries(fields).find(([field]) => field === name || field.startsWith(`${name}.`))?.[1];
    const description = [meaning?.label, meaning?.hint].filter(Boolean).join('：');
    return [key, { ...explained(property, fields, name), ...(description && { description }) }] as const;
  });
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(entries) }),
    ...(items && { items: explained(items, fields, path) }),
  };
}

interface JsonSchema {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

function jsonSchemaOf({ kind, schema, named = id, holds }: Source): JsonSchema {
  const file = kind === 'list' ? z.array(schema) : kind === 'mapping' ? z.record(named, schema) : schema;
  return { title: holds, ...(z.toJSONSchema(file, { io: 'input', target: 'draft-7' }) as JsonSchema) };
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
