import { afterEach, describe, expect, it, vi } from 'vitest';
import { Interruption, interruptions } from '../../../scripts/lib/interruption.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const before = SIGNALS.map((name) => process.listeners(name));

afterEach(() => {
  vi.restoreAllMocks();
  for (const [index, name] of SIGNALS.entries())
    for (const listener of process.listeners(name)) if (!before[index]?.includes(listener)) process.off(name, listener);
});

/** Watches for the end of this process, which is not to come, on a clock that is set by hand. */
function watched() {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const clock = vi.spyOn(performance, 'now').mockReturnValue(5_000);
  return { exit, clock, signal: interruptions() };
}

describe('an interruption', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s stops the work and names the exit code of a shell', (name, exitCode) => {
    const { exit, signal } = watched();
    process.emit(name);
    expect(signal.reason).toBeInstanceOf(Interruption);
    expect(signal.reason).toMatchObject({ message: `stopped by ${name}`, exitCode });
    expect(exit).not.toHaveBeenCalled();
  });

  it('that npm passes on once more is the same one', () => {
    const { exit, clock } = watched();
    process.emit('SIGINT');
    clock.mockReturnValue(5_200);
    process.emit('SIGINT');
    expect(exit).not.toHaveBeenCalled();
  });

  it('that comes again later ends the process at once', () => {
    const { exit, clock } = watched();
    process.emit('SIGINT');
    clock.mockReturnValue(7_000);
    process.emit('SIGINT');
    expect(exit).toHaveBeenCalledExactlyOnceWith(130);
  });
});
