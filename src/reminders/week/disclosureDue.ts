import type { JsonObject, Where } from 'payload'

import { publicStateOf } from '@gongkai/publications'
import { addDays } from '@gongkai/shared'

import { fulfilledItem } from '../../catalogue/coverage/fulfilledItem.ts'
import { relationId } from '../../fields/relationId.ts'
import { dueOnOf } from '../../rules/timeliness.ts'
import { type DueMatter, isInWeek, type Week } from './dueMatter.ts'
import { asReader, type Asked, between, inDepartments } from './readAsReader.ts'

/** Records that are drafted and state a day from which the time for disclosure runs. */
const DATED = ['entries', 'notices', 'interpretations'] as const

/** Longer than any twenty working days. */
const LONGEST_DAYS = 60

/** R1-03: drafts whose last day for disclosure comes, of what has never been public. */
export async function disclosureDue(asked: { week: Week } & Asked): Promise<DueMatter[]> {
  const found = await Promise.all(DATED.map((collection) => draftsDue({ ...asked, collection })))
  return found.flat()
}

async function draftsDue({
  collection,
  departments,
  req,
  week,
}: { collection: (typeof DATED)[number]; week: Week } & Asked): Promise<DueMatter[]> {
  const { payload } = req
  const from = addDays({ count: -LONGEST_DAYS, from: week.today })
  const hasArea = collection !== 'interpretations'
  const days = ['formedOn', 'changedOn', ...(hasArea ? ['dueOn'] : [])]
  const { docs } = await payload.find({
    ...asReader(req),
    collection,
    draft: true,
    select: Object.fromEntries(
      [...READ, ...(hasArea ? ['area'] : []), ...days].map((field) => [field, true]),
    ),
    where: inDepartments({
      departments,
      where: {
        and: [
          { _status: { equals: 'draft' } },
          { disclosureMode: { equals: 'proactive' } },
          { or: days.map((field): Where => between({ field, from, to: week.sunday })) },
        ],
      },
    }),
  })
  const drafts = await Promise.all(
    (docs as ({ id: string } & JsonObject)[]).map(async ({ id, ...data }) => {
      const item = await fulfilledItem({ data, payload })
      const due = dueOnOf({ ...data, catalogueDueOn: item?.dueOn })
      if (!due || !isInWeek({ day: due.day, week })) return []
      if (await publicStateOf({ id, collection, payload })) return []
      const matter = { id, collection, dueOn: due.day, kind: 'disclosure' as const }
      const title = typeof data.title === 'string' ? data.title : ''
      return [{ ...matter, department: relationId(data.department) ?? '', title }]
    }),
  )
  return drafts.flat()
}

const READ = ['catalogueItem', 'department', 'title']
