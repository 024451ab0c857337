import { describe, expect, test } from 'vitest'
import { realClock, virtualClock } from './clock.ts'

describe('the real clock', () => {
  test('takes its time', async () => {
    const started = realClock.now()
    await realClock.pass(0.02)
    expect(realClock.now() - started).toBeGreaterThanOrEqual(19)
    expect(realClock.virtual).toBe(false)
  })

  test('stops waiting when the run is stopped, with the reason', async () => {
    const controller = new AbortController()
    const waiting = realClock.pass(60, controller.signal)
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await expect(realClock.pass(60, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  })
})

describe('a virtual clock', () => {
  test('jumps', async () => {
    const clock = virtualClock()
    const started = clock.now()
    await clock.pass(3600)
    const passed = clock.now() - started
    expect(passed).toBeGreaterThanOrEqual(3_600_000)
    expect(passed).toBeLessThan(3_610_000)
    expect(clock.virtual).toBe(true)
  })

  test('is one of several', async () => {
    const [one, other] = [virtualClock(), virtualClock()]
    await one.pass(3600)
    expect(other.now()).toBeLessThan(one.now() - 3_000_000)
  })
})
