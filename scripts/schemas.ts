/** npm run schemas: writes schemas/ and .vscode/settings.json anew from src/content/schemas/, for editors of content/. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorFiles } from '../src/content/editor-files.ts';
import { HELP, readArguments } from './lib/arguments.ts';

const USAGE = `npm run schemas

Writes schemas/ and .vscode/settings.json anew from src/content/schemas/, so that editors complete and check the YAML of
content/. Run it after a schema has changed.
`;

readArguments(USAGE, { options: { help: HELP } });
const root = process.cwd();
const files = editorFiles();
await rm(join(root, 'schemas'), { recursive: true, force: true });
for (const [path, text] of files) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
console.log(`${files.size} files written: schemas/, .vscode/settings.json`);
