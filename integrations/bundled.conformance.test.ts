/**
 * The bundled providers, mocked: what a pipeline is gated by.
 */
import { readdirSync } from 'node:fs'
import { afterAll, describe, test } from 'vitest'
import { conformance } from './vitest.ts'

const folder = new URL('../providers/', import.meta.url)

const bundled = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .toSorted()
  .map((name) => new URL(name, folder))

const allure = process.env.ALLURE_RESULTS ? await import('allure-js-commons') : undefined

conformance({ describe, test, afterAll }, bundled, { mode: 'mocked', warnings: 'fail', allure })
