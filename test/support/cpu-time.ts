/**
 * Processor time that `work` takes in this process, in milliseconds. The clock on the wall would also count whatever else the machine does; what a
 * test proves by this is that work is not quadratic (minutes), so that its bound can be many times what is usual.
 */
export function cpuMillis(work: () => void): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
