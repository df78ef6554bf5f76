import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { keepTicksFast, keptTicks } from '../src/ticks.ts'

describe('the tick that is kept', () => {
  it('is one of the objects that Node makes for process.nextTick, and the only one', async () => {
    for (let calls = 0; calls < 3; calls++) {
      keepTicksFast()
      await setImmediate()
    }
    expect(keptTicks).toHaveLength(1)
    expect(Object.keys(keptTicks[0] ?? {})).toEqual(['callback', 'args'])
  })
})
