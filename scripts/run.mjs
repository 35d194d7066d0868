/**
 * Runs a script of this project, or the program of a package, under a Node that can: the packaged one, else the one at hand.
 *
 *   node scripts/run.mjs scripts/build.ts --help
 *   node scripts/run.mjs vitest run
 *   node scripts/run.mjs typescript/tsc -b
 *
 * It is the first file that an old Node meets, so it is written in what old Nodes read. The Node that package.json names
 * among its optional packages is looked for in its own folder, because many versions of npm make no link to it.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import module from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const packages = join(root, 'node_modules');
const windows = process.platform === 'win32';
/** Where Node keeps the scripts it has compiled: half of what starting a build takes. */
const compiled = join(packages, '.cache/node-compile');
/** Every build adds some for pages that it has rendered, under names that never come again. */
const COMPILED_MOST = 8000;
/** npm passes Ctrl-C on to a process that has it from the terminal already: one is enough for the child. */
const SAME_MS = 1000;

const [wanted = '', ...args] = process.argv.slice(2);
const candidates = nodes();
if (!existsSync(packages)) stop('The packages are not installed: run `npm ci` first.');
else if (candidates.length === 0) stop(needed());
else start(candidates);

/** Programs that run this project, the best first. Only a packaged Node that fits this machine is ever installed. */
function nodes() {
  const { optionalDependencies } = readJson(join(root, 'package.json'));
  const packaged = Object.keys(optionalDependencies).flatMap((name) => programOf(name, 'node'));
  // What a Node says of itself: it runs TypeScript.
  return process.features.typescript ? [...packaged, process.execPath] : packaged;
}

function start([node, ...others]) {
  process.env.PATH = dirname(node) + delimiter + (process.env.PATH || '');
  const script = wanted.endsWith('.ts') ? resolve(wanted) : programOf(...nameOf(wanted))[0];
  if (!script) return stop(`There is no script or package ${wanted} to run.`);
  keepCompiled();
  if (isRunning(node)) {
    if (module.enableCompileCache) module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
    process.argv = [process.argv[0], script, ...args];
    import(pathToFileURL(script).href);
    return;
  }
  const child = spawn(node, [script, ...args], { stdio: 'inherit' });
  passSignals(child);
  // A packaged Node for another C library (Alpine) is there and cannot be started.
  child.on('error', () => (others.length > 0 ? start(others) : stop(needed())));
  child.on('exit', (code, signal) => {
    process.exitCode = code;
    if (!signal) return;
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** Node keeps nothing where it cannot write, and says nothing of it. */
function keepCompiled() {
  if (process.env.NODE_COMPILE_CACHE) return;
  try {
    // One folder for each Node: to ask for all below them at once takes ten times as long, and every command waits for it.
    const files = readdirSync(compiled).flatMap((version) => readdirSync(join(compiled, version)));
    if (files.length > COMPILED_MOST) rmSync(compiled, { recursive: true });
  } catch {
    // There is none yet.
  }
  process.env.NODE_COMPILE_CACHE = compiled;
}

function isRunning(node) {
  // Without /proc a Node does not know where it stands, and says `node`.
  return existsSync(process.execPath) && realpathSync(node) === realpathSync(process.execPath);
}

function passSignals(child) {
  let last = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      // Windows tells every process of a console itself, and `kill` would leave the child no time.
      if (windows || Date.now() - last < SAME_MS) return;
      last = Date.now();
      child.kill(name);
    });
  }
}

/** The package and the program of it: `typescript/tsc`, or one name for both. */
function nameOf(text) {
  const [name, program = name] = text.split('/');
  return [name, program];
}

/** The program that an installed package brings under a name, as a list of one or none. */
function programOf(name, program) {
  const folder = join(packages, name);
  const { bin = {} } = existsSync(join(folder, 'package.json')) ? readJson(join(folder, 'package.json')) : {};
  const path = typeof bin === 'string' ? bin : bin[program];
  return path ? [join(folder, path)] : [];
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function needed() {
  const bring = '`npm ci` with optional packages brings one for most machines';
  return `Node 24 is needed, and this is ${process.version}: ${bring}, or install it from https://nodejs.org/.`;
}

function stop(message) {
  console.error(message);
  process.exitCode = 1;
}
