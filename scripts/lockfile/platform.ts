const SYSTEMS: Readonly<Record<string, string>> = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = ['arm', 'arm64', 'ia32', 'riscv64', 'wasm32', 'x64'];
const LIBRARIES: Readonly<Record<string, string>> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl' };

/** What keeps npm from installing a package where it does not fit. */
export interface Platform {
  cpu?: string[];
  libc?: string[];
  os?: string[];
}

/** The platform a package is for, from its name: @napi-rs/canvas-linux-x64-musl. */
export function platformOf(name: string): Platform {
  const parts = name.split(/[/-]/);
  const os = parts.map((part) => SYSTEMS[part]).find(Boolean);
  const cpu = parts.find((part) => PROCESSORS.includes(part));
  const libc = os === 'linux' ? parts.map((part) => LIBRARIES[part]).find(Boolean) : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}
