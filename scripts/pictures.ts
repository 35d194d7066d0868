/** npm run pictures: takes the pictures of README anew. */
import { join } from 'node:path';
import { HELP, readArguments } from './lib/arguments.ts';

const USAGE = `npm run pictures

Takes the pictures of README anew, of the built dist/ (see \`npm run build\`) and the template of organization.yaml, into
docs/pictures/. Run it after what they show has changed.
`;

readArguments(USAGE, { options: { help: HELP } });
const { takePictures } = await import('./pictures/take.ts');
const root = process.cwd();
const names = await takePictures(root, join(root, 'dist'), join(root, 'docs/pictures'));
console.log(`docs/pictures/: ${names.join(', ')}`);
