/**
 * The project's own tests.
 *
 * - `unit`: the code's own tests
 * - `unit-isolated`: those that change what all code in a process shares, such as the global fetch
 * - `browser`: those that need a Chromium, which comes from npm
 * - `proof`: that each defect of the embedded server is caught by the checks that claim it, and by no others
 * - `conformance`: the bundled providers, mocked, through the integration that users have
 *
 * `ALLURE_RESULTS=<directory>` writes results for Allure; not otherwise, as its writer waits for the disk on each file.
 */
import { defineConfig } from 'vitest/config'

const { ALLURE_RESULTS: resultsDir } = process.env

const proof = '**/*.proof.test.ts'
const conformance = '**/*.conformance.test.ts'
const isolated = '**/*.isolated.test.ts'
const browser = '**/*.browser.test.ts'
const nowhere = ['**/node_modules/**', 'dist/**']

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: '100%',
    isolate: false,
    // A whole run takes a second or two, and longer where other tests have the cores.
    testTimeout: 30_000,
    reporters: resultsDir
      ? ['default', ['allure-vitest/reporter', { resultsDir, reportMatchers: false }]]
      : ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['**/*.test.ts'], exclude: [...nowhere, proof, conformance, isolated, browser] },
      },
      { extends: true, test: { name: 'unit-isolated', include: [isolated], exclude: nowhere, isolate: true } },
      { extends: true, test: { name: 'browser', include: [browser], exclude: nowhere } },
      { extends: true, test: { name: 'proof', include: [proof], exclude: nowhere } },
      { extends: true, test: { name: 'conformance', include: [conformance], exclude: nowhere } },
    ],
  },
})
