/**
 * Flags beside puppeteer's own (which already turn off first run, sync, background networking and crash reports).
 *
 * Not taken over from @sparticuz/chromium: `--single-process` (a page that hangs would hang the browser),
 * `--disable-web-security` and `--allow-running-insecure-content`, the switches against site isolation,
 * SharedArrayBuffer and everything for WebGL.
 */
const ALWAYS = [
  // Glyphs stand where the font says, whatever the machine's hinting: text breaks alike everywhere.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-gpu',
  '--accept-lang=ja',
  // Nothing goes out by itself.
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-default-browser-check',
  '--no-pings',
];

/** Every name but this machine's own fails to resolve, addresses in digits included. */
const OFFLINE = ['--no-proxy-server', '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost'];

/** Without the zygote, which exists for the sandbox only, there is one process less that could stay behind. */
const UNSANDBOXED = ['--no-sandbox', '--no-zygote'];

/** What the flags depend on. */
export interface ArgsRequest {
  sandbox: boolean;
  offline: boolean;
  extra: readonly string[];
}

/** The flags to launch a browser with. */
export function browserArgs({ sandbox, offline, extra }: ArgsRequest): string[] {
  return [...ALWAYS, ...(offline ? OFFLINE : []), ...(sandbox ? [] : UNSANDBOXED), ...extra];
}
