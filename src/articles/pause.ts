import { setImmediate } from 'node:timers/promises'

/** Resolves at once while the batch has time left, else after everything else that waits had its turn. `clock` is in milliseconds and only grows. */
export function createPause(batchMillis: number, clock: () => number = () => performance.now()): () => Promise<void> {
  let batchEnds = clock() + batchMillis
  let turn: Promise<void> | undefined
  return async () => {
    // Checked again after a turn: many readers wait for the same one, and together they would outlast the batch.
    while (clock() >= batchEnds) {
      turn ??= setImmediate().then(() => {
        turn = undefined
        batchEnds = clock() + batchMillis
      })
      await turn
    }
  }
}
