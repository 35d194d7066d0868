/** npm run schemas: writes schemas/ and .vscode/settings.json anew from src/content/schemas/, for editors of content/. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { editorFiles } from '../src/content/editor-files.ts';
import { LANGUAGE } from '../src/content/language.ts';
import { pathOf } from '../src/content/reading/sources.ts';
import { ownCopy } from '../src/content/schemas/own-copy.ts';
import { EXAMPLE_FILE, organizationExample } from '../src/organization/example.ts';
import { HELP, readArguments } from './lib/arguments.ts';

const USAGE = `npm run schemas

Writes schemas/, .vscode/settings.json and the template of organization.yaml anew from src/content/schemas/, so that
editors complete and check the YAML of content/. Run it after a schema has changed.
`;

readArguments(USAGE, { options: { help: HELP } });
const root = process.cwd();
const words = ownCopy.parse(parse(await readFile(join(root, pathOf('ownCopy', LANGUAGE)), 'utf8')));
const files = new Map([...editorFiles(words), [EXAMPLE_FILE, organizationExample(words)]]);
await rm(join(root, 'schemas'), { recursive: true, force: true });
for (const [path, text] of files) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
console.log(`${files.size} files written: schemas/, .vscode/settings.json, ${EXAMPLE_FILE}`);
