/** npm run preview: serves the built dist/. `--help` tells its options. */
import { existsSync } from 'node:fs';
import { HELP, readArguments, refuseCall } from './lib/arguments.ts';

const USAGE = `npm run preview [-- OPTIONS]

Serves the built dist/ on this machine until Ctrl-C.

--port N        the port (4321, or the next that is free)
--host ADDRESS  the address to listen at, instead of this machine alone: 0.0.0.0 for the whole network
--help          shows this
`;

const options = { port: { type: 'string' }, host: { type: 'string' }, help: HELP } as const;
const { port, host } = readArguments(USAGE, { options }).values;
if (port !== undefined && !/^\d{1,5}$/.test(port)) refuseCall(`--port ${port}: a number is needed`, USAGE);
if (existsSync('dist/index.html')) {
  const { preview } = await import('astro');
  const server = { ...(port !== undefined && { port: Number(port) }), ...(host !== undefined && { host }) };
  await preview({ root: process.cwd(), server });
} else {
  console.error('There is no dist/ to serve: run `npm run build` first.');
  process.exitCode = 1;
}
