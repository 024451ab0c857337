/**
 * An installed Chromium: finding it, and starting it so that it can reach nothing by itself.
 *
 * @module
 */
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { printable } from './assertion.ts'

type Playwright = typeof import('playwright-core')

/** The environment variable that says where Chromium is. */
export const chromiumVariable = 'OAUTH2SPEC_CHROMIUM'

/** Those that start fastest first; some systems have a stub as `chromium-browser`, which only says what to install. */
const commands = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
]

const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge']

const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

const usualPlaces: { readonly [platform: string]: (environment: NodeJS.ProcessEnv) => readonly string[] } = {
  darwin: ({ HOME = '' }) =>
    ['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
      macApplications.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    ),
  win32: (environment) =>
    [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map((parts) => join(folder, ...parts))),
  linux: () => [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

const firstExecutable = async (paths: readonly string[]): Promise<string | undefined> => {
  for (const path of paths) if (await isExecutable(path)) return path
  return undefined
}

/** What to do where there is none. */
const remedy = [
  'Install one with `npx playwright-core install chromium-headless-shell`,',
  `or say where it is: user_agent.executable_path in the descriptor, or the environment variable ${chromiumVariable}.`,
].join(' ')

/**
 * Finds an installed Chromium: the one that is named, or a usual one.
 *
 * @returns its path; undefined where none is found
 * @throws Error where the one that is named is not there
 */
export const findChromium = async (
  named: string | undefined,
  environment: NodeJS.ProcessEnv,
  platform: string = process.platform,
): Promise<string | undefined> => {
  const fromVariable = environment[chromiumVariable]
  const path = named ?? (fromVariable === '' ? undefined : fromVariable)
  if (path !== undefined) {
    if (await isExecutable(path)) return path
    const by = named === undefined ? `the environment variable ${chromiumVariable}` : 'user_agent.executable_path'
    throw new Error(`${by} names ${printable(path, 200)}, which is no program that can be started`)
  }
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter((folder) => folder !== '')
  const ending = platform === 'win32' ? '.exe' : ''
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, `${command}${ending}`)))
  return firstExecutable([...onPath, ...(usualPlaces[platform]?.(environment) ?? [])])
}

/** What keeps Chromium from reaching anything: whatever is not answered by us goes to a proxy that is not there. */
const isolated = [
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  // Chromium knows the one, its headless shell the other.
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
]

// Frames of other sites would be in processes of their own, where nobody sees their requests.
const inOneProcess = '--disable-site-isolation-trials'

const launch = ({ chromium }: Playwright, path: string | undefined, chromiumSandbox: boolean): Promise<Browser> =>
  chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    headless: true,
    chromiumSandbox,
    args: [...isolated, inOneProcess],
    ignoreDefaultArgs: ['--disable-popup-blocking'],
    // Whoever runs us decides what a signal does. Chromium ends with this process all the same: they share a pipe.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: 30_000,
  })

/** Why it does not start: what it said last about that, or how it ended. */
const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  const said = message.match(/\[err\].*(?:error|cannot|fail|sandbox).*/i)?.[0].replace(/^\[err\]\s*/, '')
  const ended = message.match(/process did exit: exitCode=\w+, signal=\w+/)?.[0]
  return printable(said ?? ended ?? message.split('\n')[0] ?? '', 300)
}

const isMissing = (error: unknown): boolean => error instanceof Error && /executable doesn't exist/i.test(error.message)

/**
 * Loads playwright-core, an optional peer dependency.
 *
 * @throws Error where it is not installed
 */
export const loadPlaywright = async (): Promise<Playwright> => {
  try {
    return await import('playwright-core')
  } catch (error) {
    const isNotThere = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    if (!isNotThere) throw error
    throw new Error('the driver browser needs playwright-core: `npm install playwright-core`')
  }
}

/**
 * Starts Chromium. It is in its sandbox, where it can have one: not as root, and not in most containers.
 *
 * @param path undefined for the one that playwright-core has installed
 * @throws Error where it does not start
 */
export const startChromium = async (playwright: Playwright, path: string | undefined): Promise<Browser> => {
  const canHaveSandbox = process.getuid?.() !== 0
  try {
    return await launch(playwright, path, canHaveSandbox).catch((error: unknown) => {
      if (!canHaveSandbox || isMissing(error)) throw error
      return launch(playwright, path, false)
    })
  } catch (error) {
    if (path === undefined && isMissing(error)) {
      const names = commands.join(', ')
      throw new Error(
        `no Chromium was found: none on the PATH (${names}), in a usual place or installed by playwright-core. ${remedy}`,
      )
    }
    throw new Error(`${path ?? 'Chromium'} does not start: ${reasonOf(error)}`)
  }
}
