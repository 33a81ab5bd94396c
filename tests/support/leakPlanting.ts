import type { CollectionSlug, Payload } from 'payload'

import { randomUUID } from 'node:crypto'

import { ROLES } from '../../src/access/roles.ts'
import { noteFinding } from '../../src/reconciliation/incidents.ts'
import type { App } from './bootApp.ts'
import { plantDocuments } from './leakDocuments.ts'
import { createSecrets, type Secrets } from './leakSecrets.ts'
import type { RestClient } from './restClient.ts'
import { SOUND_RECORDS } from './soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from './staffOfTwoDepartments.ts'
import { storedRows, storedTexts } from './storedRows.ts'
import { uploadAs } from './uploadAs.ts'

/** Rows of the outsider that point at records and files he may not read. */
type Baits = { files: string[]; records: string[]; rows: string[] }

export type Plantation = {
  baits: Baits
  /** Logs the outsider in anew. */
  outsider: () => Promise<RestClient>
  /** What can stand in the place of a path parameter, by its name and by collection. */
  parameters: { ids: Record<string, string[]>; named: Record<string, string[]> }
  secrets: Secrets
  staff: TwoDepartments
}

/**
 * Fills the audit department with secrets in every corner, and gives the finance department a member
 * with every role there is, who has to see none of them.
 */
export async function plantSecrets(app: App): Promise<Plantation> {
  const { payload } = app
  const staff = await staffOfTwoDepartments(app)
  const secrets = createSecrets()
  await plantPeople({ payload, secrets, staff })
  const baits = await plantBaits({ app, secrets, staff })
  const planted = await plantDocuments({ app, secrets, staff })
  const preference = await plantSideRows({ payload, secrets, staff })
  const auditor = await leaveReading({ app, department: staff.finance.id })
  await noteFinding({
    finding: {
      details: { found: secrets.plant('details of an incident') },
      kind: 'alteredRow',
      repaired: false,
      subject: secrets.plant('subject of an incident'),
    },
    now: new Date().toISOString(),
    payload,
  })
  const outsider = await hireOutsider({ app, department: staff.finance.id })
  const open = new Set([staff.audit.id, staff.finance.id, staff.wearsTwoHats.id])
  const colleagues = [auditor, outsider.id, staff.financeHandler.id]
  for (const id of [...Object.values(baits).flat(), ...colleagues]) open.add(id)
  const ids = await keepRowIds({ finance: staff.finance.id, open, payload, secrets })
  for (const name of ['contentHash', 'salt']) {
    for (const text of await storedTexts({ collection: 'review-snapshots', name, payload })) {
      secrets.keep(`${name} of a reviewed text`, text)
    }
  }
  const publicIds = await storedTexts({
    collection: 'publication-states',
    name: 'publicId',
    payload,
  })
  return {
    baits,
    outsider: outsider.login,
    parameters: {
      ids,
      named: {
        code: ['gone'],
        feed: ['all', 'dept-sjj'],
        filename: planted.filenames,
        key: [preference],
        name: planted.filenames.slice(0, 1),
        no: await storedTexts({ collection: 'review-requests', name: 'no', payload }),
        rest: ['v1/feeds/all/feed.json', 'v2'],
        sha256: planted.digests,
        uuid: publicIds.map((publicId) => publicId.replace('urn:uuid:', '')),
      },
    },
    secrets,
    staff,
  }
}

async function plantPeople({
  payload,
  secrets,
  staff,
}: {
  payload: Payload
  secrets: Secrets
  staff: TwoDepartments
}): Promise<void> {
  for (const role of ['approver', 'examiner', 'handler'] as const) {
    const { id } = staff[role]
    await payload.update({
      id,
      collection: 'users',
      data: { jobTitle: secrets.plant(`job title of the ${role}`) },
    })
    const where = { id: { equals: id } }
    for (const name of ['hash', 'salt']) {
      const [text = ''] = await storedTexts({ collection: 'users', name, payload, where })
      secrets.keep(`${name} of the ${role}`, text)
    }
  }
}

/** A row with secrets in each of Payload's own collections, whichever the config has. */
async function plantSideRows({
  payload,
  secrets,
  staff,
}: {
  payload: Payload
  secrets: Secrets
  staff: TwoDepartments
}): Promise<string> {
  const preference = secrets.plant('key of a preference')
  const [draft] = await storedRows({ collection: 'entries', payload })
  for (const { flattenedFields, slug } of payload.config.collections) {
    if (!slug.startsWith('payload-')) continue
    const data = Object.fromEntries(
      flattenedFields.map((field) => {
        if (field.name === 'id') return ['id', undefined]
        if (field.name === 'user') return ['user', { relationTo: 'users', value: staff.handler.id }]
        if (field.name === 'document')
          return ['document', { relationTo: 'entries', value: draft?.id }]
        if (slug === 'payload-preferences' && field.name === 'key') return ['key', preference]
        return [field.name, secretValue({ field, secrets, slug })]
      }),
    )
    await payload.db.create({ collection: slug as CollectionSlug, data })
  }
  return preference
}

function secretValue({
  field: { name, type },
  secrets,
  slug,
}: {
  field: { name: string; type: string }
  secrets: Secrets
  slug: string
}): unknown {
  if (type === 'text' || type === 'textarea') return secrets.plant(`${slug} ${name}`)
  if (type === 'json') return { member: secrets.plant(`${slug} ${name}`) }
  return undefined
}

/** An auditor of another department reads a draft, which is written down. */
async function leaveReading({
  app,
  department,
}: {
  app: App
  department: string
}): Promise<string> {
  const account = { email: 'auditor-of-all@example.invalid', password: `Out-${randomUUID()}` }
  const departments = [{ department, roles: ['auditor' as const] }]
  const data = { ...account, departments, name: '监督人员', seesAllDepartments: true }
  const auditor = await app.payload.create({ collection: 'users', data })
  const { token } = await app.payload.login({ collection: 'users', data: account })
  for (const { id } of await storedRows({ collection: 'notices', payload: app.payload })) {
    await app.as(token!)('GET', `/notices/${id}?draft=true`)
  }
  return auditor.id
}

async function hireOutsider({ app, department }: { app: App; department: string }) {
  const account = { email: 'outsider@example.invalid', password: `Out-${randomUUID()}` }
  const { id } = await app.payload.create({
    collection: 'users',
    data: { ...account, departments: [{ department, roles: [...ROLES] }], name: '外单位人员' },
  })
  const login = async () => {
    const { token } = await app.payload.login({ collection: 'users', data: account })
    return app.as(token!)
  }
  return { id, login }
}

/**
 * Two interpretations of the finance department, each with a record it interprets and a file. The
 * records and the files then move to the auditors, who write secrets into them.
 */
async function plantBaits({
  app: { payload, ...app },
  secrets,
  staff: { audit, finance, financeHandler },
}: {
  app: App
  secrets: Secrets
  staff: TwoDepartments
}): Promise<Baits> {
  const department = finance.id
  const rowOf = ({ body, text }: { body: unknown; text: string }) => {
    const { doc } = body as { doc?: { id: string } }
    if (!doc) throw new Error(text)
    return doc.id
  }
  const record = async (collection: 'entries' | 'interpretations', changes: object) => {
    const data = { ...SOUND_RECORDS[collection], department, ...changes }
    return rowOf(await financeHandler.rest('POST', `/${collection}?draft=true&depth=0`, data))
  }
  const baits: Baits = { files: [], records: [], rows: [] }
  for (const title of ['甲', '乙']) {
    const bytes = Buffer.from(title)
    const file = rowOf(
      await uploadAs({
        app: { payload, ...app },
        data: { department, title },
        file: { bytes, name: `${title}.txt`, type: 'text/plain' },
        token: financeHandler.token,
      }),
    )
    const target = await record('entries', {})
    const row = await record('interpretations', {
      attachments: [file],
      interprets: [target],
      title,
    })
    baits.files.push(file)
    baits.records.push(target)
    baits.rows.push(row)
  }
  for (const id of baits.files) {
    const title = secrets.plant('title of a file that moved')
    await payload.update({ id, collection: 'attachments', data: { department: audit.id, title } })
  }
  for (const id of baits.records) {
    const data = { department: audit.id, title: secrets.plant('title of a record that moved') }
    await payload.update({ id, collection: 'entries', data, draft: true })
    await payload.db.updateOne({ id, collection: 'entries', data })
  }
  return baits
}

/**
 * No row id of the audit department may come out either. A version belongs to the department it was
 * written in, so the outsider may go on reading those of a record that moved away later.
 */
async function keepRowIds({
  finance,
  open,
  payload,
  secrets,
}: {
  finance: string
  open: ReadonlySet<string>
  payload: Payload
  secrets: Secrets
}): Promise<Record<string, string[]>> {
  const ids: Record<string, string[]> = {}
  for (const { slug, versions } of payload.config.collections) {
    const rows = await storedRows({ collection: slug, payload })
    const { docs } = versions
      ? await payload.findVersions({ collection: slug, depth: 0, pagination: false })
      : { docs: [] }
    ids[slug] = rows.map(({ id }) => id)
    ids[`${slug}/versions`] = docs.map(({ id }) => id)
    const closed = docs.filter(({ version }) => {
      return (version as { department?: unknown }).department !== finance
    })
    for (const { id } of [...rows.filter((row) => !open.has(row.id)), ...closed]) {
      secrets.keep(`row of ${slug}`, id)
    }
  }
  return ids
}
