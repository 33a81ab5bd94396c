import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Client, createClient } from '@libsql/client'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { commitTogether } from './commitTogether.ts'

let client: Client
let directory: string
let batches: number[]

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'commit-together-'))
  client = createClient({ url: `file:${path.join(directory, 'test.db')}` })
  await client.execute('CREATE TABLE rows (name TEXT UNIQUE)')
  batches = []
  const batch = client.batch.bind(client)
  client.batch = (statements, mode) => {
    batches.push(statements.length)
    return batch(statements, mode)
  }
  commitTogether(client)
})
afterEach(async () => {
  client.close()
  await rm(directory, { force: true, recursive: true })
})

const insert = (name: string) =>
  client.execute({ args: [name], sql: 'INSERT INTO rows (name) VALUES (?) RETURNING name' })

const names = async () => {
  const { rows } = await client.execute('SELECT name FROM rows ORDER BY name')
  return rows.map(({ name }) => name)
}

describe('writes of the same moment', () => {
  test('share one commit and are each answered with their own result', async () => {
    const answers = await Promise.all(['甲', '乙', '丙'].map(insert))
    expect(answers.map(({ rows }) => rows[0]?.name)).toEqual(['甲', '乙', '丙'])
    expect([batches, await names()]).toEqual([[3], ['丙', '乙', '甲'].sort()])
  })

  test('fail alone', async () => {
    await insert('a')
    const answers = await Promise.allSettled(['b', 'a', 'c', 'c'].map(insert))
    expect(answers.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
    ])
    expect(await names()).toEqual(['a', 'b', 'c'])
  })

  test('stay within a transaction that is open', async () => {
    await client.execute('BEGIN IMMEDIATE')
    await Promise.all(['a', 'b'].map(insert))
    await client.execute('ROLLBACK')
    expect([batches, await names()]).toEqual([[], []])
    await Promise.all(['c', 'd'].map(insert))
    expect([batches, await names()]).toEqual([[2], ['c', 'd']])
  })
})

test('one write alone is no batch', async () => {
  await insert('a')
  await insert('b')
  expect([batches, await names()]).toEqual([[], ['a', 'b']])
})
