import { posix, win32 } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * Where Chrome, Chromium and Edge stand when they were installed the usual way, in the order to try: browser by
 * browser, Chrome before Edge.
 */
export function usualPlaces(platform: NodeJS.Platform, env: Env): string[] {
  if (platform === 'win32') return onWindows(env);
  const onPath = foldersOf(env['PATH'], posix.delimiter);
  const linux = LINUX_NAMES.flatMap((name) => inFolders([...onPath, ...LINUX_FOLDERS], name));
  return platform === 'darwin' ? [...onMac(env['HOME']), ...linux] : linux;
}

function onMac(home: string | undefined): string[] {
  const roots = ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])];
  return MAC_APPS.flatMap((app) => roots.map((root) => posix.join(root, `${app}.app`, 'Contents', 'MacOS', app)));
}

function onWindows(env: Env): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => valueOf(env, name) ?? []);
  const onPath = foldersOf(valueOf(env, 'PATH'), win32.delimiter);
  return WINDOWS_PROGRAMS.flatMap((parts) => [
    ...roots.map((root) => win32.join(root, ...parts)),
    ...onPath.map((folder) => win32.join(folder, parts.at(-1) ?? '')),
  ]);
}

/** Names of Windows' variables differ in case from one machine to the next (Path, ProgramFiles). */
function valueOf(env: Env, name: string): string | undefined {
  const key = Object.keys(env).find((candidate) => candidate.toUpperCase() === name);
  return key === undefined ? undefined : env[key];
}

/** Relative entries of PATH are left out: a program must not depend on the folder one happens to stand in. */
function foldersOf(path: string | undefined, delimiter: string): string[] {
  const { isAbsolute } = delimiter === ';' ? win32 : posix;
  return (path ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
}

function inFolders(folders: readonly string[], name: string): string[] {
  return [...new Set(folders)].map((folder) => posix.join(folder, name));
}
