/**
 * The driver that a descriptor asks for. Each is loaded when it is needed: a browser is not, to list checks.
 *
 * @module
 */
import type { Provider } from '../providers/provider.ts'
import type { UserAgent } from './user-agent.ts'

/**
 * Opens the user agent of a provider. The pages of the embedded server are plain forms, whatever those of the provider
 * are, so that in mocked mode nothing but the driver `form` is needed.
 *
 * @param announce tells a person what to do, with the driver `interactive`
 * @throws Error where a browser is asked for and there is none
 */
export const userAgentOf = async (
  { mode, descriptor: { user_agent } }: Pick<Provider, 'mode' | 'descriptor'>,
  announce: (message: string) => void = () => {},
): Promise<UserAgent> => {
  const { driver, executable_path } = (mode === 'live' ? user_agent : undefined) ?? {}
  if (driver === 'browser') {
    const { browserUserAgent } = await import('./browser-user-agent.ts')
    return browserUserAgent(executable_path === undefined ? {} : { executable_path })
  }
  if (driver === 'interactive') {
    const { interactiveUserAgent } = await import('./interactive-user-agent.ts')
    return interactiveUserAgent(announce)
  }
  const { formUserAgent } = await import('./form-user-agent.ts')
  return formUserAgent()
}
