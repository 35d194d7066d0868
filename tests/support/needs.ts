declare module 'vitest' {
  interface TaskMeta {
    /** What this machine lacks for a test that is skipped. */
    missing?: string;
  }
}

/**
 * Options of a test or a group of tests that only some machines can run. Elsewhere they are skipped, and the end of the
 * run says so (skipped-reporter.ts).
 * @param what they need, as in 'nginx'.
 * @param there whether this machine has it.
 */
export function needs(what: string, there: boolean): { skip: boolean; meta: { missing?: string } } {
  return { skip: !there, meta: there ? {} : { missing: what } };
}

/** Needs an operating system. */
export function needsLinux(): ReturnType<typeof needs> {
  return needs('Linux', process.platform === 'linux');
}

/** Needs a system with signals, shells and links as POSIX has them. */
export function needsPosix(): ReturnType<typeof needs> {
  return needs('a system other than Windows', process.platform !== 'win32');
}
