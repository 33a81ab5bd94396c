import { describe, expect, it } from '@jest/globals'

import { logEtag, matchesEtag, weakEtag } from './etag.ts'

describe('etag', () => {
  it('is weak and made of version, epoch and head', () => {
    expect(logEtag({ epoch: 'k3p', head: 4000 })).toBe('W/"1.0.k3p.4000"')
    expect(logEtag({ epoch: 'k3p', head: 4000, parts: [12] })).toBe('W/"1.0.k3p.4000.12"')
    expect(weakEtag('ab12')).toBe('W/"ab12"')
  })

  const etag = 'W/"1.0.k3p.4000"'
  it.each([
    [null, false],
    ['', false],
    ['*', true],
    [' * ', true],
    ['W/"1.0.k3p.4000"', true],
    ['"1.0.k3p.4000"', true],
    ['W/"1.0.k3p.4001"', false],
    ['W/"1.0.k3p.400"', false],
    ['1.0.k3p.4000', false],
    ['W/"x", W/"1.0.k3p.4000"', true],
    ['"x","1.0.k3p.4000","y"', true],
    ['"a, W/", "1.0.k3p.40"', false],
  ])('If-None-Match %j matches: %s', (ifNoneMatch, expected) => {
    expect(matchesEtag({ etag, ifNoneMatch })).toBe(expected)
  })
})
