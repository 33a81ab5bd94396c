import { addDays, dayOf } from '@gongkai/shared'

import { relationId } from '../../fields/relationId.ts'
import { resultDueOn } from '../../rules/consultations.ts'
import { RULE_SETTINGS } from '../../rules/ruleSettings.ts'
import type { DueMatter, Week } from './dueMatter.ts'
import { asReader, type Asked, between, publicOf } from './readAsReader.ts'

/** Postings and consultations that end in the week. */
export async function postingsEnding({
  week: { sunday, today },
  ...asked
}: { week: Week } & Asked): Promise<DueMatter[]> {
  const docs = await noticesShownTo({ ...asked, from: today, to: sunday })
  return docs.map(({ displayTo, noticeKind, ...notice }) => ({
    ...matterOf(notice),
    dueOn: dayOf(displayTo) ?? today,
    kind: noticeKind === 'consultation' ? 'consultationEnds' : 'postingEnds',
  }))
}

/** R7-08: what was answered in a consultation is published within some days after its end. */
export async function resultsDue({
  week: { sunday, today },
  ...asked
}: { week: Week } & Asked): Promise<DueMatter[]> {
  const count = -RULE_SETTINGS.consultation.resultDays
  const docs = await noticesShownTo({
    ...asked,
    from: addDays({ count, from: today }),
    to: addDays({ count, from: sunday }),
  })
  const consultations = docs.filter(({ noticeKind }) => noticeKind === 'consultation')
  if (consultations.length === 0) return []
  const { docs: results } = await asked.req.payload.find({
    ...asReader(asked.req),
    collection: 'notices',
    select: { resultOf: true },
    where: { and: [publicOf(asked), { resultOf: { in: consultations.map(({ id }) => id) } }] },
  })
  const answered = new Set(results.map(({ resultOf }) => relationId(resultOf)))
  return consultations
    .filter(({ id }) => !answered.has(id))
    .flatMap(({ displayTo, noticeKind: _, ...notice }) => {
      const dueOn = resultDueOn({ displayTo })
      return dueOn ? [{ ...matterOf(notice), dueOn, kind: 'consultationResult' as const }] : []
    })
}

async function noticesShownTo({ from, req, to, ...asked }: Asked & Record<'from' | 'to', string>) {
  const { docs } = await req.payload.find({
    ...asReader(req),
    collection: 'notices',
    select: { department: true, displayTo: true, noticeKind: true, title: true },
    where: { and: [publicOf(asked), between({ field: 'displayTo', from, to })] },
  })
  return docs
}

function matterOf({
  department,
  id,
  title,
}: {
  department?: unknown
  id: string
  title?: unknown
}) {
  return {
    id,
    collection: 'notices',
    department: relationId(department) ?? '',
    title: typeof title === 'string' ? title : '',
  }
}
