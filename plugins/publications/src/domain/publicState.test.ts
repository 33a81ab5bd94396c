import { describe, expect, test } from '@jest/globals'

import { nextStep, type PublicEvent, type StateStep } from './publicState.ts'

const release = (approvalKey: string, at = '2026-03-10T09:00:00+08:00'): PublicEvent => ({
  approvalKey,
  at,
  kind: 'release',
  newPublicId: `urn:uuid:new-for-${approvalKey}`,
  snapshot: `{"text":"${approvalKey}"}`,
})

const takedown = (kind: 'erase' | 'withdraw', url?: string): PublicEvent => ({
  at: '2026-03-12T09:00:00+08:00',
  kind,
  note: '甲某的电话被误登',
  reasonCode: 'personal_information',
  title: '标题',
  ...(url && { url }),
})

function after(...events: PublicEvent[]): null | StateStep {
  return events.reduce<null | StateStep>(
    (current, event) => nextStep({ current, event }) ?? current,
    null,
  )
}

describe('release', () => {
  test('the first gives the public id and the first public moment', () => {
    expect(after(release('a'))).toMatchObject({
      approvalKey: 'a',
      change: { kind: 'published', material: true },
      firstPublishedAt: '2026-03-10T09:00:00+08:00',
      n: 1,
      publicId: 'urn:uuid:new-for-a',
      revision: 1,
      snapshot: '{"text":"a"}',
      state: 'published',
    })
  })

  test('a later one is a revision under the same public id', () => {
    expect(after(release('a'), release('b', '2026-03-11T09:00:00+08:00'))).toMatchObject({
      change: { kind: 'revised' },
      firstPublishedAt: '2026-03-10T09:00:00+08:00',
      modifiedAt: '2026-03-11T09:00:00+08:00',
      n: 2,
      publicId: 'urn:uuid:new-for-a',
      revision: 2,
    })
  })

  test('after a takedown it publishes anew under the same public id', () => {
    for (const kind of ['withdraw', 'erase'] as const) {
      expect(after(release('a'), takedown(kind, 'https://x'), release('b'))).toMatchObject({
        change: { kind: 'published' },
        n: 3,
        publicId: 'urn:uuid:new-for-a',
        revision: 2,
        state: 'published',
        title: null,
        url: null,
      })
    }
  })
})

describe('withdraw', () => {
  test('keeps title, address and note for the notice, and no snapshot', () => {
    expect(after(release('a'), takedown('withdraw', 'https://x'))).toMatchObject({
      approvalKey: null,
      change: { kind: 'withdrawn', note: '甲某的电话被误登', reasonCode: 'personal_information' },
      n: 2,
      revision: 1,
      snapshot: null,
      state: 'withdrawn',
      title: '标题',
      url: 'https://x',
    })
  })

  test.each([
    ['what was never released', []],
    ['what is withdrawn', [release('a'), takedown('withdraw')]],
    ['what is erased', [release('a'), takedown('erase')]],
  ])('changes nothing about %s', (_, events) => {
    expect(nextStep({ current: after(...events), event: takedown('withdraw') })).toBeNull()
  })
})

describe('erase', () => {
  test('keeps the address and the reason code alone, also of what was withdrawn', () => {
    const erased = after(release('a'), takedown('withdraw', 'https://x'), takedown('erase'))
    expect(erased).toMatchObject({
      change: { at: '2026-03-12T09:00:00+08:00', kind: 'erased', material: true },
      n: 3,
      state: 'erased',
      title: null,
      url: 'https://x',
    })
    expect(JSON.stringify(erased)).not.toMatch(/甲某|标题|text/)
  })

  test('changes nothing about what is erased or was never released', () => {
    const erased = after(release('a'), takedown('erase'))
    expect(nextStep({ current: erased, event: takedown('erase') })).toBeNull()
    expect(nextStep({ current: null, event: takedown('erase') })).toBeNull()
  })
})
