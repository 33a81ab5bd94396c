import type { Payload, PayloadRequest } from 'payload'

import { isUniqueViolation } from '@gongkai/shared'

import { personKey } from './person.ts'
import { findRow, findRows, insertRow } from './rows.ts'

/**
 * Publication round of documents: how many of their texts have been released so far. Contributors
 * are counted within a round, that is, since the last publication.
 */
export async function roundsOf({
  payload,
  targets,
}: {
  payload: Payload
  targets: readonly string[]
}): Promise<(target: string) => number> {
  if (targets.length === 0) return () => 0
  const released = await findRows({
    kind: 'approvals',
    payload,
    where: { and: [{ target: { in: [...targets] } }, { state: { not_equals: 'granted' } }] },
  })
  return (target) => released.filter((approval) => approval.target === target).length
}

/** Notes that whoever is behind `req` changes the document now. Done before the change itself. */
export async function recordContribution({
  payload,
  req,
  target,
}: {
  payload: Payload
  req: Partial<PayloadRequest> | undefined
  target: string
}): Promise<void> {
  const person = req?.user ? personKey(req.user) : 'system'
  const round = (await roundsOf({ payload, targets: [target] }))(target)
  const key = `${target}#${round}#${person}`
  if (await findRow({ kind: 'contributions', payload, where: { key: { equals: key } } })) return
  try {
    await insertRow({
      data: {
        key,
        name: (req?.user as { name?: string } | null | undefined)?.name ?? person,
        origin: req?.user ? 'person' : 'system',
        person,
        round,
        target,
      },
      kind: 'contributions',
      payload,
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
}

/** Everyone who changed the document since its last publication. */
export async function contributorsOf({
  payload,
  target,
}: {
  payload: Payload
  target: string
}): Promise<string[]> {
  const round = (await roundsOf({ payload, targets: [target] }))(target)
  const rows = await findRows({
    kind: 'contributions',
    payload,
    where: { and: [{ target: { equals: target } }, { round: { equals: round } }] },
  })
  return rows.map(({ person }) => person)
}
