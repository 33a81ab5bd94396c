import {
  type Approval,
  type Projection,
  type ProjectionInput,
  publicationsPlugin,
} from '@gongkai/publications'
import { canonicalJson, sha256Hex } from '@gongkai/shared'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { bootPayload } from './bootPayload.ts'
import type { TestDatabase } from './databases.ts'

export const COLLECTION = 'papers'

type Tables = { departments: Record<string, string> }

type Paper = {
  attachments?: Record<string, { filename: string; filesize: number; sha256: string }>
  department?: string
  refersTo?: string
  text?: string
  title?: string
}

/** A bare project that publishes one collection, with its ports in the test's hands. */
export async function bootPublicationProject({ testDatabase }: { testDatabase: TestDatabase }) {
  const directory = await mkdtemp(join(tmpdir(), 'gongkai-publications-'))
  const database = await testDatabase.open()
  const ports = {
    fault: undefined as Error | undefined,
    now: new Date('2026-03-10T01:00:00Z'),
    /** Snapshot, collection and id each released approval was given for. */
    released: new Map<string, string>(),
    tablesFault: undefined as Error | undefined,
    /** Ids of the entries whose tables were read; nothing for those of all. */
    tablesReadFor: [] as (string | undefined)[],
    /** Runs each time the plugin asks for an approval, that is right before it writes. */
    whenAsked: async () => {},
    tables: { departments: { mzj: '民政局', sjj: '审计局' } } as Tables,
  }
  const originals = join(directory, 'private')
  await mkdir(originals)
  const filesDirectory = join(directory, 'public')
  const config = () => ({
    collections: [{ slug: COLLECTION, fields: [{ name: 'title', type: 'text' as const }] }],
    plugins: [
      publicationsPlugin({
        collections: { [COLLECTION]: { project: (input) => project({ input, originals, ports }) } },
        filesDirectory,
        isReleased: async ({ approvalKey, ...subject }) => {
          await ports.whenAsked()
          return ports.released.get(approvalKey) === subjectOf(subject)
        },
        loadTables: async ({ entry }) => {
          ports.tablesReadFor.push(entry?.id)
          if (ports.tablesFault) throw ports.tablesFault
          return structuredClone(ports.tables)
        },
        now: () => ports.now,
      }),
    ],
  })
  const payload = await bootPayload({ config: config(), database })
  return {
    /** Another server process on the same database, as far as the plugin can tell. */
    bootPeer: () => bootPayload({ config: config(), database, push: false }),
    close: async () => {
      await database.close()
      await rm(directory, { force: true, recursive: true })
    },
    /** Names of the public copies, without their folders. */
    copies: () => publicCopies(filesDirectory),
    filesDirectory,
    originals,
    payload,
    ports,
    writeOriginal: async ({ content, filename }: { content: string; filename: string }) => {
      await writeFile(join(originals, filename), content)
      const filesize = Buffer.byteLength(content)
      return { filename, filesize, sha256: sha256Hex(content) }
    },
  }
}

export type PublicationProject = Awaited<ReturnType<typeof bootPublicationProject>>

let approvals = 0

/** An approval of a paper, released unless said otherwise. */
export function approvalOf({
  id,
  paper,
  project: { ports },
  released = true,
}: {
  id: string
  paper: Paper
  project: PublicationProject
  released?: boolean
}): Approval {
  approvals += 1
  const approvalKey = sha256Hex(`approval ${approvals}`)
  const { attachments = {}, ...fields } = paper
  const snapshot = canonicalJson({ id, attachments, collection: COLLECTION, fields })
  const subject = { id, collection: COLLECTION, snapshot }
  if (released) ports.released.set(approvalKey, subjectOf(subject))
  return { ...subject, approvalKey }
}

function subjectOf({ id, collection, snapshot }: Omit<Approval, 'approvalKey'>): string {
  return canonicalJson({ id, collection, snapshot })
}

function project({
  input,
  originals,
  ports,
}: {
  input: ProjectionInput
  originals: string
  ports: { fault: Error | undefined }
}): Projection {
  if (ports.fault) throw ports.fault
  const { fields, attachments = {} } = input.snapshot as {
    attachments?: NonNullable<Paper['attachments']>
    fields?: Paper
  }
  const { department = 'mzj', refersTo, text = '正文', title = '通知' } = fields ?? {}
  const { departments } = input.tables as Tables
  const related = refersTo && input.publicIdOf({ id: refersTo, collection: COLLECTION })
  return {
    body: {
      content_text: text,
      date_modified: input.modifiedAt,
      date_published: input.firstPublishedAt,
      title,
      url: `https://www.county.example/open/${input.publicId.slice('urn:uuid:'.length)}.html`,
      _disclosure: {
        issuers: [{ name: departments[department] }],
        relations: related ? [{ id: related, rel: 'implements' }] : [],
      },
    },
    files: Object.values(attachments).map(({ filename, filesize, sha256 }) => ({
      filename,
      mimeType: 'application/pdf',
      sha256,
      size: filesize,
      sourcePath: join(originals, filename),
    })),
    scopes: ['all', `dept-${department}`],
  }
}

async function publicCopies(directory: string): Promise<string[]> {
  await mkdir(directory, { recursive: true })
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}
