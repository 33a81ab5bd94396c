import type { CollectionSlug, JsonObject, Payload, Where } from 'payload'

import { relationId } from '../fields/relationId.ts'
import { recordsOf, textOf, textsOf } from '../publication/snapshot.ts'
import { borrowedShare } from '../rules/borrowedShare.ts'
import { errorIn, infoIn, type RuleIssue, warningIn } from '../rules/ruleIssue.ts'
import { RULE_SETTINGS } from '../rules/ruleSettings.ts'
import { textIn } from './headingsIn.ts'
import { lateInterpretation } from './lateInterpretation.ts'

type Submission = { collection: string; data: JsonObject; id: string; payload: Payload }

/** What the rules say about a record beside others: numbers, titles, results, excerpts. */
export async function neighbourIssues(submission: Submission): Promise<RuleIssue[]> {
  const issues = await Promise.all([
    takenNumber(submission),
    sameTitle(submission),
    secondResult(submission),
    excerpts(submission),
    lateInterpretation(submission),
  ])
  return issues.flat()
}

/**
 * R4-05: a document number belongs to one document of an organ. A warning, since a document and its
 * annexes or its correction may be published as several records.
 */
async function takenNumber({ collection, data, id, payload }: Submission): Promise<RuleIssue[]> {
  if (collection !== 'entries' || !textOf(data.documentNumber)) return []
  const other = await another({
    id,
    collection,
    data,
    payload,
    where: { documentNumber: { equals: data.documentNumber } },
  })
  if (!other) return []
  const values = { title: String(other.title) }
  return [warningIn({ key: 'documentNumberTaken', path: 'documentNumber', values })]
}

async function sameTitle({ collection, data, id, payload }: Submission): Promise<RuleIssue[]> {
  const isRecord = ['entries', 'interpretations', 'notices'].includes(collection)
  const title = textOf(data.title)
  if (!isRecord || !title) return []
  const where = { title: { equals: title } }
  const other = await another({ id, collection, data, payload, where })
  if (!other) return []
  const values = { indexNumber: String(other.indexNumber) }
  return [warningIn({ key: 'duplicateTitle', path: 'title', values })]
}

/** R7-08: one result for each consultation. */
async function secondResult({ collection, data, id, payload }: Submission): Promise<RuleIssue[]> {
  const consultation = relationId(data.resultOf)
  if (collection !== 'notices' || !consultation) return []
  const where: Where = {
    and: [{ resultOf: { equals: consultation } }, { noticeKind: { equals: data.noticeKind } }],
  }
  const other = await another({ id, collection, data, isOfOwnDepartment: false, payload, where })
  if (!other) return []
  return [errorIn({ key: 'resultTaken', path: 'resultOf', values: { title: String(other.title) } })]
}

/** R7-04: an interpretation is more than what it repeats (文件要点摘抄). */
async function excerpts({ collection, data, payload }: Submission): Promise<RuleIssue[]> {
  const ids = collection === 'interpretations' ? textsOf(data.interprets) : []
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'entries',
    depth: 0,
    pagination: false,
    select: { _status: true, content: true, title: true },
    where: { id: { in: ids } },
  })
  const text = `${recordsOf(data.sections)
    .map((section) => String(section.text))
    .join('')}${textIn(data.content)}`
  return docs.flatMap(({ _status, content, title }) => {
    const share = borrowedShare({ source: textIn(content), text })
    const values = { percent: Math.round(share * 100), title: String(title) }
    return [
      ...(share > RULE_SETTINGS.interpretation.similarityLimit
        ? [warningIn({ key: 'excerpt', path: 'content', values })]
        : []),
      ...(_status === 'published'
        ? []
        : [infoIn({ key: 'whatIsInterpreted', path: 'interprets' })]),
    ]
  })
}

type Found = { indexNumber?: null | string; title?: null | string }

/** Another record with an index number: one that was submitted once. */
async function another({
  collection,
  data,
  id,
  isOfOwnDepartment = true,
  payload,
  where,
}: { isOfOwnDepartment?: boolean; where: Where } & Submission): Promise<Found | undefined> {
  const own: Where = { department: { equals: relationId(data.department) } }
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { indexNumber: true, title: true },
    where: {
      and: [
        where,
        { _status: { equals: 'published' } },
        { id: { not_equals: id } },
        ...(isOfOwnDepartment ? [own] : []),
      ],
    },
  })
  return docs[0] as Found | undefined
}
