import type { Standing } from '../../plugins/confidentiality-review/src/domain/standing.ts'
import type { App } from './bootApp.ts'
import type { RestAnswer, RestClient } from './restClient.ts'
import { type Lock, publishOverRest, signOverRest, submitOverRest } from './reviewOverRest.ts'
import { SOUND_RECORDS } from './soundRecords.ts'
import type { TwoDepartments } from './staffOfTwoDepartments.ts'
import { killAfterWrites } from './writeFaults.ts'

export type Slug = keyof typeof SOUND_RECORDS

/** A document of the audit department, and its last review if it had one. */
export type Matter = { id: string; lock?: Lock }

let serial = 1_000

/** Makes documents of the audit department, brought into any state by colleagues of their own. */
export function documentMaker({
  app,
  staff: { approver, audit, examiner, handler },
}: {
  app: App
  staff: TwoDepartments
}): (args: { collection: Slug; standing: Standing }) => Promise<Matter> {
  const sign = (lock: Lock, signer: RestClient, verdict?: 'refuse' | 'return') =>
    signOverRest({ lock, reason: '测试', signer, ...(verdict && { verdict }) })

  return async ({ collection, standing }) => {
    const id = idOf(
      await handler.rest('POST', `/${collection}?draft=true&depth=0`, {
        ...SOUND_RECORDS[collection],
        ...('documentNumber' in SOUND_RECORDS[collection] && {
          documentNumber: `示农发〔2026〕${++serial}号`,
        }),
        department: audit.id,
      }),
    )
    const submit = async () =>
      fine(await submitOverRest({ id, collection, handler: handler.rest })).body as Lock
    const examined = async () => fine(await sign(await submit(), examiner.rest)).body as Lock
    const publish = async () =>
      fine(
        await publishOverRest({
          id,
          approver: approver.rest,
          collection,
          examiner: examiner.rest,
          handler: handler.rest,
        }),
      ).body as Lock
    const takeDown = (erase: boolean) =>
      examiner.rest('POST', '/review/takedown', {
        id,
        collection,
        erase,
        note: '测试',
        reasonCode: 'other',
      })
    const edit = () =>
      handler.rest('PATCH', `/${collection}/${id}?draft=true`, { title: '改过的标题' })

    switch (standing) {
      case 'draft':
        return { id }
      case 'examining':
        return { id, lock: await submit() }
      case 'approving':
        return { id, lock: await examined() }
      case 'returned':
      case 'refused': {
        const verdict = standing === 'returned' ? 'return' : 'refuse'
        return { id, lock: fine(await sign(await submit(), examiner.rest, verdict)).body as Lock }
      }
      case 'recalled': {
        const { no } = await submit()
        const recall = await handler.rest('POST', `/review/requests/${no}/recall`, {})
        return { id, lock: fine(recall).body as Lock }
      }
      case 'approved':
        return { id, lock: await approvedButNotReleased(await examined()) }
      case 'public':
        return { id, lock: await publish() }
      case 'publicWithEdits': {
        const lock = await publish()
        fine(await edit())
        return { id, lock }
      }
      case 'withdrawn':
      case 'erased': {
        const lock = await publish()
        fine(await takeDown(standing === 'erased'))
        return { id, lock }
      }
    }
  }

  /** As after a crash between the last signature and the release. */
  async function approvedButNotReleased(lock: Lock): Promise<Lock> {
    const WRITES_OF_THE_SIGNATURE = 2
    const revive = killAfterWrites({ payload: app.payload, writes: WRITES_OF_THE_SIGNATURE })
    await sign(lock, approver.rest)
    revive()
    return lock
  }
}

function idOf({ body, text }: RestAnswer): string {
  const { doc } = body as { doc?: { id: string } }
  if (!doc) throw new Error(text)
  return doc.id
}

function fine(answer: RestAnswer): RestAnswer {
  if (answer.status !== 200) throw new Error(answer.text)
  return answer
}
