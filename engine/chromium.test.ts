import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { findChromium, loadPlaywright, startChromium } from './chromium.ts'

const folders: string[] = []

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** Makes programs that do what a shell script says; in a folder that is theirs. */
const programs = async (paths: readonly string[], script = 'exit 0'): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'))
  folders.push(folder)
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), `#!/bin/sh\n${script}\n`)
    await chmod(join(folder, path), 0o755)
  }
  return folder
}

describe.skipIf(process.platform === 'win32')('Chromium is found', () => {
  test('where it is named, before the environment variable and the PATH', async () => {
    const folder = await programs(['named', 'variable', 'chromium'])
    const environment = { PATH: folder, OAUTH2SPEC_CHROMIUM: join(folder, 'variable') }
    expect(await findChromium(join(folder, 'named'), environment)).toBe(join(folder, 'named'))
    expect(await findChromium(undefined, environment)).toBe(join(folder, 'variable'))
    expect(await findChromium(undefined, { PATH: folder, OAUTH2SPEC_CHROMIUM: '' })).toBe(join(folder, 'chromium'))
  })

  test('on the PATH, the one first that starts fastest', async () => {
    const folder = await programs(['first/google-chrome', 'second/chrome-headless-shell'])
    const PATH = ['', join(folder, 'first'), join(folder, 'second'), '/nowhere'].join(delimiter)
    expect(await findChromium(undefined, { PATH })).toBe(join(folder, 'second', 'chrome-headless-shell'))
  })

  test('in the usual places of each system', async () => {
    const chrome = join('Google', 'Chrome', 'Application', 'chrome.exe')
    const mac = join('Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome')
    const folder = await programs([chrome, mac])
    const onWindows = { ProgramFiles: '/nowhere', LOCALAPPDATA: folder }
    expect(await findChromium(undefined, onWindows, 'win32')).toBe(join(folder, chrome))
    expect(await findChromium(undefined, { HOME: folder }, 'darwin')).toBe(join(folder, mac))
    expect(await findChromium(undefined, {}, 'sunos')).toBeUndefined()
  })

  test('but not where what is named is no program', async () => {
    const folder = await programs([])
    await writeFile(join(folder, 'text'), 'x', { mode: 0o644 })
    await expect(findChromium(join(folder, 'none'), {})).rejects.toThrow(
      /^user_agent.executable_path names .*none, which/,
    )
    const environment = { OAUTH2SPEC_CHROMIUM: join(folder, 'text') }
    await expect(findChromium(undefined, environment)).rejects.toThrow(
      /variable OAUTH2SPEC_CHROMIUM names .*text, which/,
    )
  })
})

describe.skipIf(process.platform === 'win32')('what does not start says why', { timeout: 30_000 }, () => {
  test.each([
    [
      'a library',
      'echo "chrome: error while loading shared libraries: libnss3.so" >&2; exit 127',
      /libraries: libnss3.so/,
    ],
    ['an exit', 'exit 3', /exitCode=3/],
  ])('by %s', async (_, script, reason) => {
    const path = join(await programs(['chromium'], script), 'chromium')
    await expect(startChromium(await loadPlaywright(), path)).rejects.toThrow(reason)
  })

  test('where nothing is installed, with what to do', async () => {
    const missing = new Error("Executable doesn't exist at /somewhere")
    const playwright = { chromium: { launch: () => Promise.reject(missing) } }
    const started = startChromium(playwright as unknown as Awaited<ReturnType<typeof loadPlaywright>>, undefined)
    await expect(started).rejects.toThrow(/^no Chromium was found.*npx playwright-core install chromium-headless-shell/)
  })

  test('by its sandbox, and then it starts without', async () => {
    const asked: (boolean | undefined)[] = []
    const launch = async ({ chromiumSandbox }: { readonly chromiumSandbox?: boolean }) => {
      asked.push(chromiumSandbox)
      if (chromiumSandbox) throw new Error('No usable sandbox!')
      return 'started'
    }
    const playwright = { chromium: { launch } } as unknown as Awaited<ReturnType<typeof loadPlaywright>>
    expect(await startChromium(playwright, '/chromium')).toBe('started')
    expect(asked).toEqual(process.getuid?.() === 0 ? [false] : [true, false])
  })
})
