import type { TypedUser } from 'payload'

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq } from 'payload'

import { readIncidents } from '../../src/components/dashboard/readIncidents.ts'

import type { ReconciliationIncident } from '../../src/payload-types.ts'
import { reconcile } from '../../src/reconciliation/reconcile.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { rawUpdate } from '../support/rawDatabase.ts'
import { publishOverRest } from '../support/reviewOverRest.ts'
import { ENTRY } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'
import { uploadAs } from '../support/uploadAs.ts'

let app: App
let staff: TwoDepartments
let entry: { id: string; sha256: string }

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
  entry = await publishWithAttachment('关于核对工作的通知')
})
afterAll(() => app.close())

async function draft(changes: object): Promise<string> {
  const { body, status, text } = await staff.handler.rest('POST', '/entries?draft=true', {
    ...ENTRY,
    department: staff.audit.id,
    ...changes,
  })
  if (status !== 201) throw new Error(text)
  return (body as { doc: { id: string } }).doc.id
}

async function publishWithAttachment(title: string) {
  const upload = await uploadAs({
    app,
    data: { department: staff.audit.id, title: '附件' },
    file: { bytes: Buffer.from('项目,标准\n补贴,150\n'), name: '标准.csv', type: 'text/csv' },
    token: staff.handler.token,
  })
  const { id: attachment, sha256 } = (upload.body as { doc: { id: string; sha256: string } }).doc
  const id = await draft({ attachments: [attachment], title })
  const { approver, examiner, handler } = staff
  const signed = await publishOverRest({
    id,
    approver: approver.rest,
    collection: 'entries',
    examiner: examiner.rest,
    handler: handler.rest,
  })
  expect(signed.status).toBe(200)
  return { id, sha256 }
}

/** The incidents as somebody sees them in the admin. */
async function incidentsSeenBy({ id }: { id: string }): Promise<ReconciliationIncident[]> {
  const user = await app.payload.findByID({ id, collection: 'users', depth: 0 })
  const { docs } = await app.payload.find({
    collection: 'reconciliation-incidents',
    overrideAccess: false,
    sort: 'firstSeenAt',
    user: { ...user, collection: 'users' } as TypedUser,
  })
  return docs
}

/** What the card of the workbench shows to somebody. */
async function workbenchOf({ id }: { id: string }) {
  const user = await app.payload.findByID({ id, collection: 'users', depth: 0 })
  const asUser = { ...user, collection: 'users' } as TypedUser
  return readIncidents({ req: await createLocalReq({ user: asUser }, app.payload) })
}

const states = async () =>
  (await incidentsSeenBy(staff.office)).map(({ kind, state }) => `${kind} ${state}`)

test('a sound installation has nothing to repair, and a second run changes nothing', async () => {
  for (let run = 0; run < 2; run++) {
    expect(await reconcile(app)).toEqual({ kinds: {}, open: 0, repaired: 0 })
  }
  expect(await states()).toEqual([])
})

test('W21: what was published behind the back of the whole app is repaired and kept in the books', async () => {
  const id = await draft({ documentNumber: '示农发〔2026〕9号', title: '从未批准' })
  await rawUpdate({
    collection: 'entries',
    payload: app.payload,
    set: { _status: 'published' },
    where: { title: '从未批准' },
  })
  const copy = path.join(app.dataDirectory, 'public-files', entry.sha256.slice(0, 2), entry.sha256)
  await writeFile(copy, 'altered')
  expect(await reconcile(app)).toMatchObject({ open: 0, repaired: 2 })
  expect(await reconcile(app)).toMatchObject({ open: 0, repaired: 0 })
  expect(await app.payload.findByID({ id, collection: 'entries' })).toMatchObject({
    _status: 'draft',
  })
  expect(await states()).toEqual(['unapprovedRow repaired', 'alteredFile repaired'])
})

test('a forged signature is one open incident until the signature is right again', async () => {
  const forge = (step: string) =>
    rawUpdate({
      collection: 'review-decisions',
      payload: app.payload,
      set: { step },
      where: { verdict: 'endorse', step: step === 'approve' ? 'forged' : 'approve' },
    })
  await forge('forged')
  const kinds = { missingSignature: { open: 1 }, strayDecision: { open: 1 } }
  expect(await reconcile(app)).toMatchObject({ kinds, open: 2 })
  expect(await reconcile(app)).toMatchObject({ kinds, open: 2 })
  expect(await workbenchOf(staff.auditor)).toMatchObject({
    newest: expect.arrayContaining([
      expect.objectContaining({
        kind: 'missingSignature',
        subject: expect.stringMatching(/^批准记录[0-9a-f]{12}$/),
      }),
    ]),
    open: 2,
  })
  expect(await workbenchOf(staff.approver)).toBeUndefined()
  await forge('approve')
  expect(await reconcile(app)).toMatchObject({ open: 0 })
  expect((await states()).slice(2).sort()).toEqual([
    'missingSignature gone',
    'rowNotPublished repaired',
    'strayDecision gone',
    'unapprovedRow repaired',
    'unapprovedVersion repaired',
  ])
})

test('those who watch over all departments read incidents, nobody else and nobody by REST', async () => {
  for (const watcher of [staff.office, staff.auditor, staff.admin]) {
    expect(await incidentsSeenBy(watcher)).not.toHaveLength(0)
    expect((await watcher.rest('GET', '/reconciliation-incidents')).status).toBe(501)
  }
  for (const other of [staff.handler, staff.approver, staff.departmentAdmin]) {
    await expect(incidentsSeenBy(other)).rejects.toThrow()
  }
})

test('the books are written by reconciliation only', async () => {
  for (const collection of ['reconciliation-incidents', 'reconciliation-runs'] as const) {
    await expect(app.payload.delete({ collection, where: {} })).resolves.toMatchObject({
      errors: expect.arrayContaining([expect.anything()]),
    })
    await expect(app.payload.db.deleteMany({ collection, where: {} })).rejects.toThrow('engine')
  }
})
