import { describe, expect, it } from '@jest/globals'

import { entries } from '../../seed/data/entries/index.ts'
import { notices } from '../../seed/data/notices/index.ts'
import { defects } from '../../seed/full/defects.ts'
import { fullEntries, fullNotices } from '../../seed/full/fullCounty.ts'
import { issuesOf, typedItems } from '../support/seedKeyAreas.ts'

const core = typedItems([...entries, ...notices])
const full = [...core, ...typedItems([...fullEntries, ...fullNotices])]

describe('the typed data of what is published', () => {
  it.each(core.map((item) => [item.key, item] as const))('%s keeps the rules', (_, item) => {
    expect(issuesOf({ item, published: core })).toEqual([])
  })

  it('keeps the rules in the full county', () => {
    const issues = full.flatMap((item) =>
      issuesOf({ item, published: full }).map((issue) => `${item.key} ${issue}`),
    )
    expect(issues).toEqual([])
  })
})

describe('the deliberate defects', () => {
  it.each(defects.map(({ item, rule }) => [item.key, rule, item] as const))(
    '%s is found by %s',
    (_, rule, item) => {
      const found = issuesOf({ item: typedItems([item])[0]!, published: [] })
      expect(found.filter((issue) => issue.split(' ')[1]!.startsWith(rule))).not.toEqual([])
    },
  )
})
