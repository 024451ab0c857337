/**
 * Time, as a run sees it: the real clock, or one that is set forward.
 *
 * @module
 */

export type Clock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Lets so many seconds pass. Rejects with the signal's reason when the run is stopped meanwhile. */
  readonly pass: (seconds: number, signal?: AbortSignal) => Promise<void>
  /** Whether seconds pass without waiting for them. */
  readonly virtual: boolean
}

/**
 * Seconds after its end that a token may still be taken, for clocks that differ: frameworks default to five minutes
 * (RFC 7519 section 4.1.4 allows a leeway), and half a minute more for the way.
 */
export const leeway = 330

/** The clock on the wall. */
export const realClock: Clock = {
  now: () => Date.now(),
  pass: (seconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, seconds * 1000)
      if (signal?.aborted) stop()
      else signal?.addEventListener('abort', stop, { once: true })
    }),
  virtual: false,
}

/** A clock that starts now, goes on at the usual pace, and jumps when it is told to. */
export const virtualClock = (): Clock => {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    pass: async (seconds) => {
      ahead += seconds * 1000
    },
    virtual: true,
  }
}
