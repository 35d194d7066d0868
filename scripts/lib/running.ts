/** Whether a name that begins with a process id belongs to another process that is running. */
export function isOthers(name: string): boolean {
  const pid = Number.parseInt(name, 10);
  try {
    return Number.isInteger(pid) && pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
