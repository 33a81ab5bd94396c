import type { CollectionSlug, PayloadRequest } from 'payload'

import { keyAreasPlugin } from '@gongkai/key-areas'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildConfig, createLocalReq, getPayload } from 'payload'

type Doc = { keyArea: Record<string, unknown>[] } & Record<string, unknown>

export type RecordOffice = {
  close: () => Promise<void>
  req: PayloadRequest
  /** Saves a draft with a key area, whose long lists become data tables. */
  save: (area: string, value: object) => Promise<Doc>
}

/** A project of its own with key areas alone, on a fresh SQLite file. */
export async function openRecordOffice(): Promise<RecordOffice> {
  const directory = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'))
  const collection = 'records' as CollectionSlug
  const payload = await getPayload({
    config: buildConfig({
      collections: [
        { slug: collection, fields: [{ name: 'title', type: 'text' }], versions: { drafts: true } },
      ],
      db: sqliteAdapter({
        blocksAsJSON: true,
        client: { url: `file:${path.join(directory, 'bench.db')}` },
        idType: 'uuid',
        push: true,
      }),
      graphQL: { disable: true },
      logger: { options: { level: 'silent' } },
      plugins: [keyAreasPlugin({ collections: { [collection]: {} } })],
      secret: 'only-for-measurements-0123456789abcdef',
      telemetry: false,
      typescript: { autoGenerate: false },
    }),
  })
  return {
    close: async () => {
      await payload.destroy()
      await rm(directory, { force: true, recursive: true })
    },
    req: await createLocalReq({}, payload),
    save: async (area, value) => {
      const data = { keyArea: [{ ...value, blockType: area }], title: '测量用' }
      const draft = { collection, data: data as never, draft: true as const }
      return (await payload.create(draft)) as unknown as Doc
    },
  }
}
