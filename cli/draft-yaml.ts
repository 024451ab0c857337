/**
 * A draft as the YAML that a person goes on with. All of it goes through the document of the yaml library: what a server
 * said can only ever be a value, and never a line of its own.
 *
 * @module
 */
import { Document, isMap, isScalar, isSeq, visit, type YAMLMap } from 'yaml'
import { plain } from '../reports/untrusted.ts'
import type { Draft } from './draft.ts'

// As wide as a list may be that stands on one line.
const widest = 90

/** Lines of a comment; whatever they hold, they stay lines of it. */
const commentText = (lines: readonly string[], indent = ' '): string =>
  lines.map((line) => `${indent}${plain(line)}`.trimEnd()).join('\n')

const memberOf = (map: YAMLMap, name: string) => map.items.find(({ key }) => isScalar(key) && key.value === name)

/** Puts a comment before a member of the document, where there is one. */
const comment = (document: Document, path: readonly string[], text: string): void => {
  const isInRoot = path.length === 1
  const parent: unknown = isInRoot ? document.contents : document.getIn(path.slice(0, -1))
  if (!isMap(parent)) return
  const member = memberOf(parent, path.at(-1) ?? '')
  if (!member || !isScalar(member.key)) return
  member.key.commentBefore = commentText(text.split('\n'))
  if (isInRoot && member !== parent.items[0]) member.key.spaceBefore = true
}

const writtenLength = (items: readonly unknown[]): number =>
  items.reduce<number>((length, item) => length + (isScalar(item) ? String(item.value).length + 2 : widest), 0)

/**
 * Writes a draft.
 *
 * @param schema where the JSON Schema of descriptors is, for editors
 */
export const yamlOf = ({ descriptor, comments, besides, variables, toFillIn }: Draft, schema: string): string => {
  const document = new Document(descriptor, { aliasDuplicateObjects: false })
  visit(document, {
    Seq: (_key, list) => {
      if (isSeq(list)) list.flow = writtenLength(list.items) <= widest
    },
  })
  for (const [path, text] of Object.entries(comments)) comment(document, path.split('.'), text)
  document.commentBefore = commentText([
    `yaml-language-server: $schema=${schema}`,
    'Written by `oauth2spec init`. What is left to do stands at the end.',
  ])
  const server: unknown = document.get('server')
  if (isMap(server) && besides.length > 0)
    server.comment = commentText(['Published too, and not claimed here:', ...besides])
  const environment = variables.map(({ name, purpose }) => `${name}: ${purpose}`)
  document.comment = [
    commentText(['To fill in:', ...(environment.length === 0 ? [] : ['- in the environment:'])]),
    ...(environment.length === 0 ? [] : [commentText(environment, '     ')]),
    commentText(toFillIn.map((what) => `- ${what}`)),
  ].join('\n')
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
