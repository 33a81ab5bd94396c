import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { refreshStatistics } from '../../src/storage/refreshStatistics.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { ENTRY } from '../support/soundRecords.ts'
import { staffOfTwoDepartments } from '../support/staffOfTwoDepartments.ts'

const RECORDS = 30

let app: App

beforeAll(async () => {
  app = await bootApp()
  const { audit } = await staffOfTwoDepartments(app)
  for (const number of Array.from({ length: RECORDS }).keys()) {
    await app.payload.create({
      collection: 'entries',
      data: { ...ENTRY, department: audit.id, title: `第${number + 1}号` },
      depth: 0,
      draft: true,
    })
  }
})

afterAll(() => app.close())

async function planOf(query: string): Promise<string> {
  const { client } = app.payload.db as unknown as SQLiteAdapter
  const { rows } = await client.execute(`EXPLAIN QUERY PLAN ${query}`)
  return rows.map(({ detail }) => String(detail)).join('\n')
}

test('a record is looked up by what tells it from others, not by what all share', async () => {
  const query = `SELECT id FROM entries WHERE _status = 'draft' AND title = '第7号'`
  expect(await planOf(query)).toContain('entries__status_idx')
  await refreshStatistics({ payload: app.payload })
  expect(await planOf(query)).toContain('entries_title_idx')
})
