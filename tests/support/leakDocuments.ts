import type { App } from './bootApp.ts'
import type { Secrets } from './leakSecrets.ts'
import { type Lock, publishOverRest, signOverRest, submitOverRest } from './reviewOverRest.ts'
import { SOUND_RECORDS } from './soundRecords.ts'
import type { TwoDepartments } from './staffOfTwoDepartments.ts'
import { storedTexts } from './storedRows.ts'
import { uploadAs } from './uploadAs.ts'

type Slug = keyof typeof SOUND_RECORDS

/** A size that no other number of a crawl happens to be. */
const CONSPICUOUS_SIZE = 358_231

/** Documents of the audit department in every state, each with secrets nobody else may learn. */
export async function plantDocuments({
  app,
  secrets: { keep, plant },
  staff,
}: {
  app: App
  secrets: Secrets
  staff: TwoDepartments
}) {
  const { approver, examiner, handler } = staff
  const filenames: string[] = []
  const digests: string[] = []
  let serial = 100

  async function draft(changes: object = {}, collection: Slug = 'entries'): Promise<string> {
    const hasNumber = 'documentNumber' in SOUND_RECORDS[collection]
    const { body, text } = await handler.rest('POST', `/${collection}?draft=true&depth=0`, {
      ...SOUND_RECORDS[collection],
      ...(hasNumber && { documentNumber: `示农发〔2026〕${++serial}号` }),
      department: staff.audit.id,
      ...changes,
    })
    const { doc } = body as { doc?: { id: string } }
    if (!doc) throw new Error(text)
    return doc.id
  }
  const edit = async (id: string, changes: object) =>
    mustBeFine(await handler.rest('PATCH', `/entries/${id}?draft=true`, changes))
  const submit = async (id: string): Promise<Lock> => {
    const request = { id, collection: 'entries', handler: handler.rest }
    return mustBeFine(await submitOverRest(request)).body as Lock
  }
  const publish = async (id: string) =>
    mustBeFine(
      await publishOverRest({
        id,
        approver: approver.rest,
        collection: 'entries',
        examiner: examiner.rest,
        handler: handler.rest,
      }),
    )
  const takeDown = async (id: string, details: object) =>
    mustBeFine(
      await approver.rest('POST', '/review/takedown', {
        id,
        collection: 'entries',
        reasonCode: 'other',
        ...details,
      }),
    )
  async function file({ name, size = 0 }: { name: string; size?: number }): Promise<string> {
    const bytes = Buffer.from(plant(`content of the file ${name}`).padEnd(size, ' '))
    const { body, text } = await uploadAs({
      app,
      data: { department: staff.audit.id, title: plant(`title of the file ${name}`) },
      file: { bytes, name: `${plant(`name of the file ${name}`)}.txt`, type: 'text/plain' },
      token: handler.token,
    })
    const { doc } = body as {
      doc?: Record<'filename' | 'id' | 'sha256', string> & { filesize: number }
    }
    if (!doc) throw new Error(text)
    filenames.push(doc.filename)
    digests.push(doc.sha256)
    keep(`digest of the file ${name}`, doc.sha256)
    if (size > 0) keep(`size of the file ${name}`, doc.filesize)
    return doc.id
  }

  const drafts: Partial<Record<Slug, string>> = {}
  for (const collection of Object.keys(SOUND_RECORDS) as Slug[]) {
    const title = plant(`title of a draft in ${collection}`)
    drafts[collection] = await draft({ title }, collection)
  }
  await draft({
    attachments: [await file({ name: 'draft', size: CONSPICUOUS_SIZE })],
    groundsNote: plant('grounds of a draft'),
    keywords: [plant('keyword of a draft')],
    summary: plant('summary of a draft'),
    title: plant('title of a draft with a file'),
  })

  await draft({
    keyArea: [longLedger(plant('row of a long list'))],
    title: plant('title of a draft with a long list'),
  })
  const { payload } = app
  for (const digest of await storedTexts({ collection: 'data-tables', name: 'sha256', payload })) {
    keep('digest of a long list', digest)
    digests.push(digest)
  }
  const withheld = await draft({
    disclosureMode: 'notDisclosed',
    grounds: ['G16_2'],
    title: plant('title of a withheld entry'),
  })
  mustBeFine(
    await handler.rest('POST', `/evaluations/${withheld}`, {
      grounds: ['G16_2'],
      note: plant('note of an evaluation'),
      outcome: 'stayWithheld',
    }),
  )

  const live = await draft({ title: plant('earlier version of a live item') })
  await edit(live, {
    relations: [{ rel: 'amends', target: { relationTo: 'notices', value: drafts.notices } }],
    title: '关于调整补贴标准的通知',
  })
  await publish(live)
  await edit(live, {
    attachments: [await file({ name: 'unpublished edit' })],
    title: plant('unpublished edit of a live item'),
  })

  await submit(await draft({ title: plant('title under examination') }))
  const passed = await submit(await draft({ title: plant('title under approval') }))
  mustBeFine(
    await signOverRest({
      lock: passed,
      reason: plant('remark of the examiner'),
      signer: examiner.rest,
    }),
  )
  for (const verdict of ['return', 'refuse'] as const) {
    const lock = await submit(await draft({ title: plant(`title, verdict ${verdict}`) }))
    const reason = plant(`reason to ${verdict}`)
    mustBeFine(await signOverRest({ lock, reason, signer: examiner.rest, verdict }))
  }
  const recalled = await submit(await draft({ title: plant('title recalled') }))
  mustBeFine(
    await handler.rest('POST', `/review/requests/${recalled.no}/recall`, {
      reason: plant('reason to recall'),
    }),
  )

  const withdrawn = await draft({
    attachments: [await file({ name: 'withdrawn item' })],
    summary: plant('summary of a withdrawn item'),
    title: '关于临时措施的通知',
  })
  await publish(withdrawn)
  await takeDown(withdrawn, { note: '时间待重新确定' })
  const erased = await draft({
    attachments: [await file({ name: 'erased item' })],
    title: plant('title of an erased item'),
  })
  await publish(erased)
  await takeDown(erased, { erase: true, note: plant('reason to erase') })

  return { digests, filenames }
}

function mustBeFine<T extends { status: number; text: string }>(answer: T): T {
  if (answer.status !== 200) throw new Error(answer.text)
  return answer
}

/** The books of a village with more rows than stay in the record. */
function longLedger(item: string) {
  const row = { amount: '1.00', date: '2025-07-08', item }
  return { blockType: 'village-ledger', income: Array.from({ length: 250 }, () => row) }
}
