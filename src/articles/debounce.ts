/** Turns a burst of touches into one call. */
export interface Debounce {
  touch(): void
  cancel(): void
}

/** Calls `fire` once nothing was touched for `quietMillis`, and at the latest `longestMillis` after the first touch. */
export function createDebounce(options: { quietMillis: number; longestMillis: number; fire: () => void }): Debounce {
  let timer: NodeJS.Timeout | undefined
  let latest = 0
  return {
    touch() {
      const now = performance.now()
      if (timer === undefined) latest = now + options.longestMillis
      clearTimeout(timer)
      timer = setTimeout(
        () => {
          timer = undefined
          options.fire()
        },
        Math.max(0, Math.min(options.quietMillis, latest - now)),
      )
    },
    cancel() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
