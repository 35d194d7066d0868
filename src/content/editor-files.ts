import { z } from 'zod';
import { sources, type Source } from './reading/sources.ts';
import { id } from './schemas/primitives.ts';

/**
 * The files by which an editor completes, explains and checks the YAML of content/ while one types: a JSON Schema a source,
 * made from ours, and the settings of Visual Studio Code that say which is for which file (its YAML extension asks them).
 * The front matter of MDX has none: that extension does not look into it.
 * @returns texts by path from the root of the project.
 */
export function editorFiles(): ReadonlyMap<string, string> {
  const all = Object.entries(sources as Readonly<Record<string, Source>>).filter(([, { kind }]) => kind !== 'texts');
  const settings = {
    'yaml.schemas': Object.fromEntries(all.map(([name, source]) => [`./${pathOf(name)}`, filesOf(source)])),
  };
  return new Map([
    ...all.map(([name, source]) => [pathOf(name), textOf(jsonSchemaOf(source))] as const),
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

function jsonSchemaOf({ kind, schema, named = id, holds }: Source): unknown {
  const file = kind === 'list' ? z.array(schema) : kind === 'mapping' ? z.record(named, schema) : schema;
  return { title: holds, ...z.toJSONSchema(file, { io: 'input', target: 'draft-7' }) };
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
