import type { CollectionSlug } from 'payload'

import { randomUUID } from 'node:crypto'

import { documentMaker, type Slug } from './authorityDocuments.ts'
import type { App } from './bootApp.ts'
import { SOUND_RECORDS } from './soundRecords.ts'
import type { TwoDepartments } from './staffOfTwoDepartments.ts'
import { uploadAs } from './uploadAs.ts'

/** A row of the audit department in any collection that has an API; each call gives a new one. */
export function rowMaker({ app, staff }: { app: App; staff: TwoDepartments }) {
  const { payload } = app
  const document = documentMaker({ app, staff })
  const stored = async (slug: string, data: object) =>
    (await payload.db.create({ collection: slug as CollectionSlug, data: data as never }))
      .id as string
  const user = { relationTo: 'users', value: staff.handler.id }

  return async (slug: string): Promise<string> => {
    if (Object.hasOwn(SOUND_RECORDS, slug)) {
      return (await document({ collection: slug as Slug, standing: 'draft' })).id
    }
    switch (slug) {
      case 'attachments': {
        const { body } = await uploadAs({
          app,
          data: { department: staff.audit.id },
          file: { bytes: Buffer.from('正文'), name: `${randomUUID()}.txt`, type: 'text/plain' },
          token: staff.handler.token,
        })
        return (body as { doc: { id: string } }).doc.id
      }
      case 'departments':
        return staff.audit.id
      case 'payload-kv':
        return stored(slug, { data: {}, key: randomUUID() })
      case 'payload-locked-documents': {
        const value = (await document({ collection: 'entries', standing: 'draft' })).id
        return stored(slug, { document: { relationTo: 'entries', value }, user })
      }
      case 'payload-preferences':
        return stored(slug, { key: randomUUID(), user, value: {} })
      case 'users':
        return (await payload.create({ collection: 'users', data: account(staff.audit.id) })).id
      default:
        throw new Error(`nobody has said how a row of ${slug} comes about; say it here`)
    }
  }
}

/** What a client sends to create a row of the department. */
export function newRow({ department, slug }: { department: string; slug: string }): {
  body: unknown
  headers?: Record<string, string>
} {
  if (Object.hasOwn(SOUND_RECORDS, slug)) {
    return { body: { ...SOUND_RECORDS[slug as Slug], department, documentNumber: undefined } }
  }
  switch (slug) {
    case 'attachments':
      return upload(department)
    case 'departments':
      return { body: { ...DEPARTMENT, code: `d${randomUUID().slice(0, 8).replace('-', '')}` } }
    case 'users':
      return { body: account(department) }
    default:
      return { body: { data: {}, document: null, key: randomUUID(), value: {} } }
  }
}

const DEPARTMENT = {
  creditCode: '11341702486344515H',
  kind: 'department',
  name: '示县发展和改革局',
  shortName: '发改局',
}

const account = (department: string) => ({
  departments: [{ department, roles: ['handler' as const] }],
  email: `${randomUUID()}@example.invalid`,
  name: '新同事',
  password: 'Many-people-2026',
})

function upload(department: string) {
  const boundary = randomUUID()
  const part = (head: string, text: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`
  const file = `name="file"; filename="${boundary}.txt"\r\nContent-Type: text/plain`
  return {
    body: `${part('name="_payload"', JSON.stringify({ department }))}${part(file, 'text')}--${boundary}--\r\n`,
    headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
  }
}
