import { expect, test } from 'vitest'
import { facetOf } from './facets.ts'

test.each([
  ['contract', 'grants', 'grants'],
  ['contract', 'refresh', 'refresh'],
  ['contract', 'something', null],
  ['rfc9700', '4.14.2', 'security'],
  ['rfc6749', '10', 'security'],
  ['rfc6749', '10.12', 'security'],
  ['rfc6749', '1.9', null],
  ['rfc6750', '5.2', 'security'],
  ['rfc6750', '3', null],
  ['', '', null],
])('%s, section %s: %s', (document, section, facet) => {
  expect(facetOf({ document, section })).toBe(facet)
})
