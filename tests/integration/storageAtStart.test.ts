import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'

import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { carefulSqlite, withDataDirectory } from '../../src/storage/carefulDatabase.ts'
import { bootPayload } from '../support/bootPayload.ts'
import { canMount, mountSmallDisk, type SmallDisk } from '../support/smallDisk.ts'

const PAGE = 4_096

let sound: string
let directory: string
let disk: SmallDisk | undefined

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'storage-'))
  await open({ push: true })
  sound = directory
})
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'storage-'))
})
afterEach(async () => {
  disk?.remove()
  disk = undefined
  await rm(directory, { force: true, recursive: true })
})

const file = () => path.join(directory, 'gongkai.db')

/** Connects and brings the tables up to date as the server does when it starts. */
async function open({ migrations = [], push = false }: Opening = {}): Promise<void> {
  const database = sqliteAdapter({
    client: { url: `file:${file()}` },
    push,
    wal: { synchronous: 'OFF' },
  })
  const careful = carefulSqlite({ database, dataDirectory: directory, file: file() })
  const payload = await bootPayload({
    config: { collections: [{ slug: 'papers', fields: [{ name: 'title', type: 'text' }] }] },
    database: {
      address: file(),
      adapter: () => withDataDirectory({ database: careful, directory }),
      close: async () => undefined,
    },
  })
  const { client } = payload.db as unknown as SQLiteAdapter
  try {
    if (push) await fill({ client, payload })
    await payload.db.migrate({ migrations })
    // Otherwise whoever opens the file next moves what was written last into it.
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    client.close()
    await payload.destroy()
  }
}

type Opening = { migrations?: Migration[]; push?: boolean }

async function fill({ client, payload }: { client: SQLiteAdapter['client']; payload: Payload }) {
  for (let n = 0; n < 100; n += 1) {
    await payload.create({
      collection: 'papers' as never,
      data: { title: '内容'.repeat(200) } as never,
    })
  }
  // Left by the making of tables for tests; Payload would ask about it.
  await client.execute('DELETE FROM payload_migrations')
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
}

/** A refusal in both languages that names the place, and leaves every byte as it was. */
async function expectRefusal({ words, zh }: { words: string; zh: string }): Promise<void> {
  const before = existsSync(file()) && statSync(file()).isFile() && readFileSync(file())
  await expect(open()).rejects.toMatchObject({
    en: expect.stringContaining(words),
    name: 'StorageProblem',
    zh: expect.stringContaining(zh),
  })
  const after = existsSync(file()) && statSync(file()).isFile() && readFileSync(file())
  expect(after).toEqual(before)
}

function breakFile(change: (bytes: Buffer) => Buffer | void): void {
  const bytes = readFileSync(path.join(sound, 'gongkai.db'))
  writeFileSync(file(), change(bytes) ?? bytes)
}

const halfOf = (page: number) => (bytes: Buffer) =>
  void bytes.fill(0, page * PAGE, page * PAGE + PAGE / 2)

describe('a database file that is no use is refused and left alone', () => {
  test('a sound one opens', async () => {
    breakFile(() => undefined)
    await open()
  })

  test.each<[string, (bytes: Buffer) => Buffer | void]>([
    ['whose header is garbage', (bytes) => void bytes.write('garbage garbage!')],
    ['that is something else altogether', () => Buffer.from('%PDF-1.4 乱码')],
    ['that is encrypted from its second byte on', (bytes) => void bytes.fill(7, 16, PAGE)],
    ['with a torn first page', halfOf(0)],
    ['with a torn page in its middle', halfOf(5)],
    ['that was cut short', (bytes) => bytes.subarray(0, PAGE * 3 + 100)],
  ])('one %s', async (_, change) => {
    breakFile(change)
    await expectRefusal({ words: `${file()} is damaged`, zh: '已损坏' })
  })

  test('a folder in its place', async () => {
    mkdirSync(file())
    await expectRefusal({ words: `${file()} cannot be written`, zh: '无法写入' })
  })

  test('one of a newer version', async () => {
    cpSync(path.join(sound, 'gongkai.db'), file())
    const later = {
      down: async () => undefined,
      name: 'of_a_newer_version',
      up: async () => undefined,
    }
    await open({ migrations: [later] })
    await expectRefusal({ words: 'of_a_newer_version', zh: '不符' })
  })
})

describe('a missing database does not become a new one', () => {
  test.each(['private-files', 'public-files'])('beside %s', async (folder) => {
    mkdirSync(path.join(directory, folder))
    writeFileSync(path.join(directory, folder, '1.csv'), '1')
    await expectRefusal({ words: 'newest backup', zh: '最近的备份' })
    expect(existsSync(file())).toBe(false)
  })

  test('beside what was written last, which SQLite would delete', async () => {
    writeFileSync(`${file()}-wal`, 'committed, not yet in the database')
    await expectRefusal({ words: 'newest backup', zh: '最近的备份' })
    expect(readFileSync(`${file()}-wal`, 'utf8')).toContain('committed')
  })
})

describe('a folder that cannot be worked in is refused', () => {
  test('a file in its place', async () => {
    await rm(directory, { recursive: true })
    writeFileSync(directory, '')
    await expectRefusal({ words: `${directory} cannot be written`, zh: '无法写入' })
  })

  if (!canMount()) {
    test.skip('left out: a read-only and a full disk, which only root can mount', () => undefined)
    return
  }

  test('one on a disk that is mounted read-only', async () => {
    disk = mountSmallDisk(32)
    directory = disk.directory
    breakFile(() => undefined)
    disk.makeReadOnly()
    await expectRefusal({ words: `${directory} cannot be written`, zh: '无法写入' })
  })

  test('one on a disk that is full', async () => {
    disk = mountSmallDisk(32)
    directory = disk.directory
    breakFile(() => undefined)
    writeFileSync(path.join(directory, 'filler'), Buffer.alloc(24 * 1_048_576))
    await expectRefusal({ words: 'no room on the disk', zh: '空间不足' })
    await rm(path.join(directory, 'filler'))
    await open()
  })
})
