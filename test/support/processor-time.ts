/** Milliseconds of processor time that this thread has had: what else runs on the machine does not count. */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
