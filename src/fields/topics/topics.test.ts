import { describe, expect, it } from '@jest/globals'

import { topicOptions } from './topicOptions.ts'
import { TOPICS } from './topics.ts'
import { TOPIC_TREE } from './topicTree.ts'

describe('subject classification', () => {
  it('has the 22 classes of the catalogue, numbered in their order', () => {
    expect(TOPIC_TREE.map(({ code }) => Number(code))).toEqual(
      Array.from({ length: 22 }, (_, i) => i + 1),
    )
  })

  it('gives every leaf a code of its own under its class', () => {
    const codes = TOPICS.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { code, leaves } of TOPIC_TREE) {
      for (const leaf of leaves) expect(leaf.code.startsWith(code)).toBe(true)
    }
  })

  it('shows a leaf as a path in both languages', () => {
    const find = (code: string) =>
      topicOptions.find((option) => typeof option === 'object' && option.value === code)
    expect(find('0201')).toMatchObject({
      label: {
        en: 'General government affairs / Openness of government affairs',
        zh: '综合政务 / 政务公开',
      },
    })
    expect(find('2201')).toMatchObject({ label: { en: 'Other', zh: '其他' } })
  })
})
