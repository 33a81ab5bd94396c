import { describe, expect, test } from '@jest/globals'

import { startProblems } from '../../scripts/support/startProblems.ts'

const safe = {
  GONGKAI_PUBLIC_URL: 'https://gk.example.gov.cn',
  PAYLOAD_SECRET: '9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a3928',
}

describe('npm start', () => {
  test('has nothing against safe settings', () => {
    expect(startProblems({ hasBuild: true, variables: safe })).toEqual([])
  })

  test.each([
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: undefined }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: '9f8e7d6c5b4a3928' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'ababababababababababababababababab' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'please-change-me-before-you-go-live-12345' }],
    ['GONGKAI_DEMO', { GONGKAI_DEMO: '1' }],
    ['GONGKAI_PUBLIC_URL', { GONGKAI_PUBLIC_URL: '' }],
    ['GONGKAI_PUBLIC_URL', { GONGKAI_PUBLIC_URL: 'gk.example.gov.cn' }],
    ['GONGKAI_PUBLIC_URL', { GONGKAI_PUBLIC_URL: 'http://gk.example.gov.cn' }],
    [
      'GONGKAI_PUBLIC_URL',
      { GONGKAI_ALLOW_HTTP: '1', GONGKAI_PUBLIC_URL: 'http://gk.example.gov.cn' },
    ],
    ['GONGKAI_PUBLIC_URL', { GONGKAI_PUBLIC_URL: 'http://localhost:3000' }],
    ['GONGKAI_SETTINGS', { GONGKAI_SETTINGS: 'no/such/settings.json' }],
  ])('refuses for %s: %j', (variable, change) => {
    const problems = startProblems({ hasBuild: true, variables: { ...safe, ...change } })
    expect(problems.map((problem) => problem.variable)).toEqual([variable])
    expect(problems[0]?.en).toContain(variable)
    expect(problems[0]?.zh).toContain(variable)
  })

  test('takes http on this machine when that is asked for', () => {
    const variables = {
      ...safe,
      GONGKAI_ALLOW_HTTP: '1',
      GONGKAI_PUBLIC_URL: 'http://localhost:3000',
    }
    expect(startProblems({ hasBuild: true, variables })).toEqual([])
  })

  test('names every problem at once', () => {
    const problems = startProblems({ hasBuild: false, variables: { GONGKAI_DEMO: '1' } })
    expect(problems.map(({ variable }) => variable)).toEqual([
      'PAYLOAD_SECRET',
      'GONGKAI_DEMO',
      'GONGKAI_PUBLIC_URL',
      '.next',
    ])
  })
})
