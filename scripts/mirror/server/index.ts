import type { ZipEntry } from '../../lib/zip.ts';
import { htaccess } from './apache.ts';
import { caddySnippet } from './caddy.ts';
import { webConfig } from './iis.ts';
import { nginxSnippet } from './nginx.ts';
import type { ServerRules } from './rules.ts';

/** The files for web servers in a copy, which an administrator may edit or leave out. */
export const SERVER_FILES = ['web.config', '.htaccess', 'server/nginx.conf', 'server/Caddyfile'] as const;

/**
 * The files for web servers.
 * @param folder the name of the folder that the copy comes in.
 */
export function serverFiles(rules: ServerRules, folder: string): ZipEntry[] {
  const texts: Readonly<Record<(typeof SERVER_FILES)[number], string>> = {
    'web.config': webConfig(rules),
    '.htaccess': htaccess(rules),
    'server/nginx.conf': nginxSnippet(rules, folder),
    'server/Caddyfile': caddySnippet(rules, folder),
  };
  return SERVER_FILES.map((name) => ({ name, data: Buffer.from(texts[name]) }));
}
