import type { ItemCoverage } from '../../../catalogue/coverage/itemCoverages.ts'
import type { Stage } from '../../../catalogue/coverage/stagesOf.ts'
import type { AdminText } from '../../../translations/admin/adminText.ts'

const STAGES: Stage[] = ['published', 'underReview', 'draft']

/** One word for where an item stands, and the figures behind it. */
export function coverageWords({
  coverage: { lastPublishedOn, missing, next },
  records,
  text,
}: ItemCoverage & { text: AdminText }): { facts: string[]; isLate: boolean; state: string } {
  const counted = STAGES.map((stage) => ({
    count: records.filter((record) => record.stage === stage).length,
    stage,
  }))
  const hasPublished = lastPublishedOn !== undefined
  const isLate = missing.length > 0
  const sound = hasPublished ? text('coverage:fulfilled') : text('coverage:nothingYet')
  return {
    facts: [
      ...counted.map(({ count, stage }) => text(`coverage:${stage}Count`, { count })),
      ...(lastPublishedOn ? [text('coverage:lastOn', { day: lastPublishedOn })] : []),
      ...(next ? [text('coverage:nextOn', { day: next.on })] : []),
      ...(next?.provisional ? [text('coverage:provisional')] : []),
    ],
    isLate,
    state: isLate ? text('coverage:overdue', { count: missing.length }) : sound,
  }
}
