import { describe, expect, it } from 'vitest';
import { chooseBrowser, type Machine } from '../../../scripts/lib/browser/find.ts';

const LOADER = '/lib64/ld-linux-x86-64.so.2';

function machine(changes: Partial<Machine>, ...files: string[]): Machine {
  const base = {
    platform: 'linux',
    arch: 'x64',
    env: {},
    packaged: '/pack/bin',
    downloaded: '/cache/chrome-headless-shell',
  } as const;
  return { ...base, exists: (path) => files.includes(path), ...changes };
}

describe('chooseBrowser', () => {
  const everything = ['/opt/mine', LOADER, '/usr/bin/chromium', '/cache/chrome-headless-shell'];
  const named = { env: { PUPPETEER_EXECUTABLE_PATH: '/opt/mine' } };

  it('takes the named one before all others', () => {
    expect(chooseBrowser(machine(named, ...everything))).toEqual({ kind: 'named', path: '/opt/mine' });
  });

  it('says so when the named one is not there, instead of taking another', () => {
    const choose = () => chooseBrowser(machine(named, LOADER, '/usr/bin/chromium'));
    expect(choose).toThrow(/^PUPPETEER_EXECUTABLE_PATH is \/opt\/mine, which is not .*: correct or unset it\.$/);
  });

  it('takes an empty name for none', () => {
    expect(chooseBrowser(machine({ env: { PUPPETEER_EXECUTABLE_PATH: '' } }, ...everything)).kind).toBe('packaged');
  });

  it('takes the packaged one on Linux x64, whatever is installed', () => {
    expect(chooseBrowser(machine({}, ...everything))).toEqual({ kind: 'packaged', path: '/pack/bin' });
  });

  it.each([
    ['another processor', { arch: 'arm64' }, LOADER],
    ['no glibc (Alpine)', {}, '/lib/ld-musl-x86_64.so.1'],
    ['the package left out', { packaged: undefined }, LOADER],
  ])('leaves the packaged one with %s', (_, changes, loader) => {
    const choice = chooseBrowser(machine(changes, loader, '/usr/bin/chromium', '/cache/chrome-headless-shell'));
    expect(choice).toEqual({ kind: 'installed', path: '/usr/bin/chromium' });
  });

  it('finds Chrome before Chromium before Edge, on the PATH before elsewhere', () => {
    const env = { PATH: 'here:/my/bin:/usr/bin' };
    const all = [
      '/usr/bin/microsoft-edge',
      '/usr/bin/chromium',
      '/my/bin/chromium',
      '/usr/bin/google-chrome',
      'here/google-chrome',
    ];
    const choose = (...files: string[]) => chooseBrowser(machine({ arch: 'arm64', env }, ...files)).path;
    expect(choose(...all)).toBe('/usr/bin/google-chrome');
    expect(choose(...all.slice(0, 3))).toBe('/my/bin/chromium');
    expect(choose(...all.slice(0, 1))).toBe('/usr/bin/microsoft-edge');
  });

  it('knows where programs stand on macOS', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const own = '/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const mac = { platform: 'darwin', arch: 'arm64', env: { HOME: '/Users/me' } } as const;
    expect(chooseBrowser(machine(mac, edge)).path).toBe(edge);
    expect(chooseBrowser(machine(mac, edge, own)).path).toBe(own);
  });

  it('knows where programs stand on Windows, whose variables are written either way', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)', Path: 'D:\\bin' };
    const windows = { platform: 'win32', env } as const;
    expect(chooseBrowser(machine(windows, edge)).path).toBe(edge);
    expect(chooseBrowser(machine(windows, edge, 'D:\\bin\\chrome.exe')).path).toBe('D:\\bin\\chrome.exe');
  });

  it('takes the download of puppeteer last, and only if it is there', () => {
    const windows = { platform: 'win32' } as const;
    expect(chooseBrowser(machine(windows, '/cache/chrome-headless-shell')).kind).toBe('downloaded');
  });

  it('says in one line what to install or set when there is none', () => {
    const choose = () => chooseBrowser(machine({ platform: 'darwin', arch: 'arm64' }));
    expect(choose).toThrow(/^No browser was found on darwin-arm64: install Chrome.*PUPPETEER_EXECUTABLE_PATH.*\.$/);
  });
});
