import type { Access, Payload, PayloadRequest, Where } from 'payload'

import { createLocalReq } from 'payload'

/** What a read rule lets a stranger see: nothing, published documents only, or more than that. */
export type Verdict = 'closed' | 'open' | 'publishedOnly' | 'throws'

/** Asks a read rule as a stranger would meet it: for a list, and for one document by its id. */
export async function askAnonymously({
  payload,
  rule,
}: {
  payload: Payload
  rule: Access
}): Promise<Verdict> {
  const verdicts: Verdict[] = []
  for (const asked of [{}, { id: 'any', data: { id: 'any', _status: 'draft' } }]) {
    const req: PayloadRequest = await createLocalReq({}, payload)
    verdicts.push(await verdictOf(rule, { ...asked, req }))
  }
  return (
    (['open', 'throws', 'publishedOnly'] as const).find((one) => verdicts.includes(one)) ?? 'closed'
  )
}

async function verdictOf(rule: Access, args: Parameters<Access>[0]): Promise<Verdict> {
  let answer: boolean | Where
  try {
    answer = await rule(args)
  } catch {
    return 'throws'
  }
  if (!answer) return 'closed'
  return answer !== true && isPublishedOnly(answer) ? 'publishedOnly' : 'open'
}

/** Whether a condition can match published documents only. */
export function isPublishedOnly(where: Where): boolean {
  const status = where._status
  if (status && 'equals' in status && status.equals === 'published') return true
  const parts = (name: string) => where[name] ?? where[name.toUpperCase()]
  const [every, some] = [parts('and'), parts('or')] as (undefined | Where[])[]
  if (every?.some(isPublishedOnly)) return true
  return some !== undefined && some.length > 0 && some.every(isPublishedOnly)
}
