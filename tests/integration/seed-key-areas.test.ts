import { describe, expect, it } from '@jest/globals'

import { entries } from '../../seed/data/entries/index.ts'
import { notices } from '../../seed/data/notices/index.ts'
import { isTyped, issuesOf } from '../support/seedKeyAreas.ts'

const typed = [...entries, ...notices].filter(isTyped)

describe('the typed data of what is published', () => {
  it.each(typed.map((item) => [item.key, item] as const))('%s keeps the rules', (_, item) => {
    expect(issuesOf({ item, published: typed })).toEqual([])
  })
})
