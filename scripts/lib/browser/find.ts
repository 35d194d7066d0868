import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import puppeteer from 'puppeteer';
import { packagedArchives } from './packaged.ts';
import { usualPlaces } from './usual-places.ts';

/** A browser to launch, and where it comes from; for a packaged one `path` is the folder of its archives. */
export interface BrowserChoice {
  kind: 'named' | 'packaged' | 'installed' | 'downloaded';
  path: string;
}

/** What the choice depends on, so that a test can be any machine. */
export interface Machine {
  platform: NodeJS.Platform;
  arch: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether a path in full is a program that may be run. */
  exists: (path: string) => boolean;
  /** Folder of the archives of @sparticuz/chromium, if they are there. */
  packaged: string | undefined;
  /** Where puppeteer would have put its own download. */
  downloaded: string | undefined;
}

/** The packaged Chromium is linked against glibc's loader: Alpine and NixOS do not have it. */
const LOADER = '/lib64/ld-linux-x86-64.so.2';

/**
 * Decides which browser to launch: the one named in PUPPETEER_EXECUTABLE_PATH, the packaged one, an installed one,
 * puppeteer's own download.
 * @throws Error in one line: the named browser is not there, or there is none at all and what to do about it.
 */
export function chooseBrowser(machine: Machine): BrowserChoice {
  const named = machine.env['PUPPETEER_EXECUTABLE_PATH'];
  if (named) {
    if (machine.exists(named)) return { kind: 'named', path: named };
    throw new Error(
      `PUPPETEER_EXECUTABLE_PATH is ${named}, which is not the full path of a program that can be run: correct or unset it.`,
    );
  }
  if (machine.packaged !== undefined && runsPackaged(machine)) return { kind: 'packaged', path: machine.packaged };
  const installed = usualPlaces(machine.platform, machine.env).find(machine.exists);
  if (installed !== undefined) return { kind: 'installed', path: installed };
  if (machine.downloaded !== undefined && machine.exists(machine.downloaded)) {
    return { kind: 'downloaded', path: machine.downloaded };
  }
  throw new Error(
    `No browser was found on ${machine.platform}-${machine.arch}: install Chrome, Chromium or Edge, or run ` +
      '`npx puppeteer browsers install chrome-headless-shell`, or set PUPPETEER_EXECUTABLE_PATH to the program of one.',
  );
}

/**
 * Decides for the machine it runs on.
 * @throws as chooseBrowser does.
 */
export async function findBrowser(env: Machine['env'] = process.env): Promise<BrowserChoice> {
  const downloaded = await puppeteer.executablePath({ headless: 'shell' }).catch(() => undefined);
  const { platform, arch } = process;
  return chooseBrowser({ platform, arch, env, exists: canRun, packaged: packagedArchives(), downloaded });
}

function runsPackaged({ platform, arch, exists }: Machine): boolean {
  return platform === 'linux' && arch === 'x64' && exists(LOADER);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return isAbsolute(path) && statSync(path).isFile();
  } catch {
    return false;
  }
}
