import { keyAreas } from '@gongkai/key-areas'

import type { KeyAreaSeed } from '../seedItem.ts'

type Row = { company: number; item: string; person: number; total: number }

const SLUG = 'requests-statistics'
/** Eleven requests of the year: persons and companies. */
const COUNTS: Record<string, [persons: number, companies: number]> = {
  d4: [1, 0],
  granted: [6, 1],
  new: [9, 2],
  partial: [1, 1],
  tot: [9, 2],
  u1: [1, 0],
}

/** 2025年收到和处理政府信息公开申请情况. The rows of the table are those of the area's own sample. */
export const requests2025: KeyAreaSeed = { slug: SLUG, value: value() }

function value(): Record<string, unknown> {
  const sample = keyAreas.find(({ slug }) => slug === SLUG)!.sample as { rows: Row[] }
  return {
    ...sample,
    averageWorkingDays: '9.4',
    organ: '澄川县人民政府办公室',
    rows: sample.rows.map((row) => {
      const [person, company] = COUNTS[row.item] ?? [0, 0]
      return { ...row, company, person, total: person + company }
    }),
    year: 2025,
  }
}
