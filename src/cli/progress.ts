/** Shows how far long work is, on standard error and only when that is a terminal; `end` wipes the line. */
export function showProgress(what: string): { show: (done: number, total: number) => void; end: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, end: () => {} }
  let shown = 0
  return {
    show(done, total) {
      const now = performance.now()
      if (now - shown < 100 && done < total) return
      shown = now
      process.stderr.write(`\r${what}: ${done} of ${total}\u001b[K`)
    },
    end() {
      process.stderr.write('\r\u001b[K')
    },
  }
}
