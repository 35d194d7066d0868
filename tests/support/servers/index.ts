import { once } from 'node:events';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, isInstalled, startServer } from './process.ts';

/** The path a copy stands at, three folders deep. */
export const PATH = '/intranet/security/shiori/';

/** Something that gives a copy of the site to readers. */
export interface Server {
  name: string;
  /** Whether it can be tried on this machine. */
  installed: boolean;
  /** Whether it uses the files for servers in the copy: headers, types, 404. */
  usesFiles: boolean;
  isFolder?: true;
  /**
   * @param web a folder that has the copy at PATH.
   * @param scratch a folder for configuration and logs.
   */
  start: (web: string, scratch: string) => Promise<{ address: string; stop: () => Promise<void> }>;
}

const address = (port: number): string => `http://127.0.0.1:${port}${PATH}`;

/** A snippet's own example, with its path and folder set to ours, as an administrator does. */
async function example(snippet: string, web: string): Promise<string> {
  const text = await readFile(join(web, PATH, 'server', snippet), 'utf8');
  const lines = text.split('\n').filter((line) => line.startsWith('#   '));
  const folder = join(web, PATH).replace(/\/$/, '');
  return lines
    .map((line) => line.slice(2))
    .join('\n')
    .replaceAll(/\/srv\/[\w.-]+|\/security/g, (text) => (text === '/security' ? PATH.slice(0, -1) : folder));
}

const nginx: Server = {
  name: 'nginx',
  installed: isInstalled('nginx', '-v'),
  usesFiles: true,
  start: async (web, scratch) => {
    const port = await freePort();
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${scratch};`);
    const config = `daemon off; pid ${scratch}/nginx.pid; error_log ${scratch}/nginx.log; user root;
events {}
http { access_log off; ${temp.join(' ')}
server { listen 127.0.0.1:${port}; root ${scratch};
${await example('nginx.conf', web)}
} }`;
    await writeFile(
      join(scratch, 'nginx-main.conf'),
      process.getuid?.() === 0 ? config : config.replace('user root;', ''),
    );
    const stop = await startServer(port, 'nginx', ['-p', scratch, '-c', join(scratch, 'nginx-main.conf')], scratch);
    return { address: address(port), stop };
  },
};

const MODULES = '/usr/lib/apache2/modules';
const apache: Server = {
  name: 'Apache',
  installed: isInstalled('apache2', '-v'),
  usesFiles: true,
  start: async (web, scratch) => {
    const port = await freePort();
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];
    const loads = modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`);
    const config = `ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${scratch}/apache.pid
DefaultRuntimeDir ${scratch}
TypesConfig /dev/null
ErrorLog ${scratch}/apache.log
Mutex file:${scratch}
${loads.join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${web}
DirectoryIndex index.html
<Directory ${web}>
  Require all granted
  Options FollowSymLinks
  AllowOverride FileInfo
</Directory>
`;
    await writeFile(join(scratch, 'apache.conf'), config);
    const stop = await startServer(port, 'apache2', ['-DFOREGROUND', '-f', join(scratch, 'apache.conf')], scratch);
    return { address: address(port), stop };
  },
};

const caddy: Server = {
  name: 'Caddy',
  installed: isInstalled('caddy', 'version'),
  usesFiles: true,
  start: async (web, scratch) => {
    const port = await freePort();
    const config = `{\nadmin off\n}\nhttp://127.0.0.1:${port} {\n${await example('Caddyfile', web)}\n}\n`;
    await writeFile(join(scratch, 'Caddyfile'), config);
    const args = ['run', '--adapter', 'caddyfile', '--config', join(scratch, 'Caddyfile')];
    return { address: address(port), stop: await startServer(port, 'caddy', args, scratch) };
  },
};

const python: Server = {
  name: 'python3 -m http.server',
  installed: isInstalled('python3', '--version'),
  usesFiles: false,
  start: async (web, scratch) => {
    const port = await freePort();
    const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', web];
    return { address: address(port), stop: await startServer(port, 'python3', args, scratch) };
  },
};

const plain: Server = {
  name: 'a server that knows no MIME type',
  installed: true,
  usesFiles: false,
  start: async (web) => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      readFile(join(web, decodeURIComponent(pathname))).then(
        (data) => response.end(data),
        () => response.writeHead(404).end(),
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const stop = async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
    };
    return { address: address((server.address() as AddressInfo).port), stop };
  },
};

const folder: Server = {
  name: 'a folder of a file share',
  installed: true,
  usesFiles: false,
  isFolder: true,
  start: async (web) => {
    const hostile = join(dirname(web), '社内 共有#1 100%');
    await symlink(join(web, PATH), hostile);
    return { address: `${pathToFileURL(hostile).href}/`, stop: async () => undefined };
  },
};

/** Everything that a copy is tried on. */
export const servers = [nginx, apache, caddy, python, plain, folder];
