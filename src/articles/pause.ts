import { setImmediate } from 'node:timers/promises'

/** Resolves at once while the batch has time left, else after everything else that waits had its turn. */
export function createPause(batchMillis: number): () => Promise<void> {
  let batchEnds = performance.now() + batchMillis
  let turn: Promise<void> | undefined
  return async () => {
    // Checked again after a turn: many readers wait for the same one, and together they would outlast the batch.
    while (performance.now() >= batchEnds) {
      turn ??= setImmediate().then(() => {
        turn = undefined
        batchEnds = performance.now() + batchMillis
      })
      await turn
    }
  }
}
