import type { PayloadRequest, Where } from 'payload'

import { addDays, dayOf, officeDate } from '@gongkai/shared'

import { relationId } from '../../fields/relationId.ts'
import { resultDueOn } from '../../rules/consultations.ts'
import { RULE_SETTINGS } from '../../rules/ruleSettings.ts'
import { itemCoverages } from './itemCoverages.ts'

export type DueMatter = {
  collection: 'catalog-items' | 'notices'
  department: string
  dueOn: string
  id: string
  kind: 'catalogue' | 'consultationEnds' | 'consultationResult' | 'postingEnds'
  title: string
}

export type DueThisWeek = {
  /** The next first. */
  matters: DueMatter[]
  /** Items of the catalogue with something past its day. */
  overdue: number
}

type Asked = {
  /** All when left out. */
  departments?: string[] | undefined
  req: PayloadRequest
  today?: string
}

/** What the public catalogue, postings and consultations demand from today until Sunday. */
export async function dueThisWeek({
  departments,
  req,
  today = officeDate(new Date()),
}: Asked): Promise<DueThisWeek> {
  const asked = { departments, req, sunday: sundayOf(today), today }
  const [catalogue, postings, results] = await Promise.all([
    catalogueDue(asked),
    postingsEnding(asked),
    resultsDue(asked),
  ])
  const matters = [...catalogue.matters, ...postings, ...results]
  return {
    matters: matters.sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    overdue: catalogue.overdue,
  }
}

type Week = { sunday: string; today: string } & Pick<Asked, 'departments' | 'req'>

async function catalogueDue({ departments, req, sunday, today }: Week): Promise<DueThisWeek> {
  const { docs: items } = await req.payload.find({
    ...asReader(req),
    collection: 'catalog-items',
    select: {
      createdAt: true,
      cycle: true,
      deadlineText: true,
      department: true,
      title: true,
      trackedFrom: true,
    },
    where: publicOf({ departments }),
  })
  const covered = await itemCoverages({ items, req, today })
  const found = items.map(({ department, id, title }) => {
    const { missing = [], upcoming = [] } = covered.get(id)?.coverage ?? {}
    const matters = upcoming
      .filter(({ on }) => on <= sunday)
      .map(({ on }) => ({
        id,
        collection: 'catalog-items' as const,
        department: relationId(department) ?? '',
        dueOn: on,
        kind: 'catalogue' as const,
        title: title ?? '',
      }))
    return { isOverdue: missing.length > 0, matters }
  })
  return {
    matters: found.flatMap(({ matters }) => matters),
    overdue: found.filter(({ isOverdue }) => isOverdue).length,
  }
}

async function postingsEnding({ departments, req, sunday, today }: Week): Promise<DueMatter[]> {
  const docs = await noticesShownTo({ departments, from: today, req, to: sunday })
  return docs.map(({ displayTo, noticeKind, ...notice }) => ({
    ...matterOf(notice),
    dueOn: dayOf(displayTo) ?? today,
    kind: noticeKind === 'consultation' ? 'consultationEnds' : 'postingEnds',
  }))
}

/** R7-08: what was answered in a consultation is published within some days after its end. */
async function resultsDue({ departments, req, sunday, today }: Week): Promise<DueMatter[]> {
  const count = -RULE_SETTINGS.consultation.resultDays
  const docs = await noticesShownTo({
    departments,
    from: addDays({ count, from: today }),
    req,
    to: addDays({ count, from: sunday }),
  })
  const consultations = docs.filter(({ noticeKind }) => noticeKind === 'consultation')
  if (consultations.length === 0) return []
  const { docs: results } = await req.payload.find({
    ...asReader(req),
    collection: 'notices',
    select: { resultOf: true },
    where: {
      and: [publicOf({ departments }), { resultOf: { in: consultations.map(({ id }) => id) } }],
    },
  })
  const answered = new Set(results.map(({ resultOf }) => relationId(resultOf)))
  return consultations
    .filter(({ id }) => !answered.has(id))
    .flatMap(({ displayTo, noticeKind: _, ...notice }) => {
      const dueOn = resultDueOn({ displayTo })
      return dueOn ? [{ ...matterOf(notice), dueOn, kind: 'consultationResult' as const }] : []
    })
}

async function noticesShownTo({
  departments,
  from,
  req,
  to,
}: { from: string; to: string } & Pick<Asked, 'departments' | 'req'>) {
  const { docs } = await req.payload.find({
    ...asReader(req),
    collection: 'notices',
    select: { department: true, displayTo: true, noticeKind: true, title: true },
    where: {
      and: [
        publicOf({ departments }),
        { displayTo: { greater_than_equal: `${from}T00:00:00.000Z` } },
        { displayTo: { less_than_equal: `${to}T23:59:59.999Z` } },
      ],
    },
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
    collection: 'notices' as const,
    department: relationId(department) ?? '',
    title: typeof title === 'string' ? title : '',
  }
}

function asReader(req: PayloadRequest) {
  return { depth: 0, overrideAccess: false, pagination: false, req, user: req.user } as const
}

function publicOf({ departments }: Pick<Asked, 'departments'>): Where {
  const isPublic: Where = { _status: { equals: 'published' } }
  return departments ? { and: [isPublic, { department: { in: departments } }] } : isPublic
}

function sundayOf(day: string): string {
  return addDays({ count: (7 - new Date(day).getUTCDay()) % 7, from: day })
}
