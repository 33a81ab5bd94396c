import { expect, test } from '@jest/globals'

import { areaTexts } from '../domain/rules/areaTexts.ts'
import { textIssues } from '../domain/rules/textIssues.ts'
import { keyAreas } from './index.ts'

test.each(keyAreas.map((area) => [area.slug, area] as const))(
  '§3 the rules on texts find nothing in the sample of %s',
  (_, area) => {
    const texts = areaTexts({ area, value: area.sample })
    expect(texts.length).toBeGreaterThan(0)
    expect(textIssues({ texts, today: '2026-03-31' })).toEqual([])
  },
)
