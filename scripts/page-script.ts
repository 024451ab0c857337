/**
 * The script of the HTML report: the modules under reports/page, bundled into one text.
 *
 * @module
 */
import { build } from 'rolldown'

/** The module that holds the script. */
export const pageScriptModule = async (): Promise<string> => {
  const { output } = await build({
    input: 'reports/page/main.ts',
    platform: 'browser',
    write: false,
    output: { format: 'iife', comments: false },
    logLevel: 'warn',
  })
  const [{ code }] = output
  // A script element ends where its end tag stands, be it in a string.
  if (/<\/script|<!--/i.test(code)) throw new Error('the script of the HTML report holds what ends a script element')
  const text = code.replace(/^\/\/#(?:end)?region.*\n/gm, '').replaceAll('\t', '  ')
  return `// Written by scripts/generate.ts from reports/page: change that, then run npm run build.\nexport const script = ${JSON.stringify(text).replaceAll('\\n', '\\n\\\n')}\n`
}
