/**
 * Facets of what was tested: the parts of a contract, which the id of a check names, and security, which the document
 * and the section of a check tell.
 *
 * @module
 */
import { type Facet, facets } from './html-model.ts'
import type { ReportCheck } from './model.ts'

/** Documents that are about attacks as a whole, and the sections of others that are: the security considerations. */
const securityDocuments = ['rfc7636', 'rfc8252', 'rfc9207', 'rfc9449', 'rfc9700', 'rfc10017']
const securitySections: Readonly<Record<string, string>> = {
  rfc6749: '10',
  rfc6750: '5',
  rfc7009: '5',
  rfc7662: '4',
  rfc8414: '6',
  'oauth-2.1': '7',
}

const isPart = (section: string, of: string | undefined): boolean =>
  of !== undefined && (section === of || section.startsWith(`${of}.`))

/** The facet of a check; null for what is neither part of a contract nor about attacks. */
export const facetOf = ({ document, section }: Pick<ReportCheck, 'document' | 'section'>): Facet | null => {
  if (document === 'contract') return facets.find((facet) => facet === section) ?? null
  const isSecurity = securityDocuments.includes(document) || isPart(section, securitySections[document])
  return isSecurity ? 'security' : null
}
