import { existsSync } from 'node:fs';

/** Where the Firefox of this machine is (FIREFOX_PATH, else where systems put it); undefined where there is none. */
export const firefox: string | undefined = [
  process.env['FIREFOX_PATH'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
].find((path) => path !== '' && existsSync(path));
