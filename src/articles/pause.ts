import { setImmediate } from 'node:timers/promises'

/** Whether to go on working now: undefined while the batch has time left, else a promise to await before asking again. */
export type Pause = () => Promise<void> | undefined

/**
 * Cuts long work into batches of `batchMillis`; between two, everything else that waits has its turn. Asked right before each piece of work, in a loop:
 * of many workers that wait for the same turn each must ask again, or together they would outlast the batch. `clock` is in milliseconds and only grows.
 */
export function createPause(batchMillis: number, clock: () => number = () => performance.now()): Pause {
  let batchEnds = clock() + batchMillis
  let turn: Promise<void> | undefined
  return () => {
    if (clock() < batchEnds) return undefined
    turn ??= setImmediate().then(() => {
      turn = undefined
      batchEnds = clock() + batchMillis
    })
    return turn
  }
}
