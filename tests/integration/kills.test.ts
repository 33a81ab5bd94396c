import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { KILL_POINTS } from '../support/kills/killPoints.ts'
import { type Kill, type KillSession, startKillSession } from '../support/kills/killSession.ts'

const IS_SOAK = process.env.GONGKAI_SOAK === '1'
const RANDOM_KILLS = 15

/** A death in each part, in every run. */
const FEW: Kill[] = [
  { again: 'after the approval granted', at: 'after the approval' },
  { at: 'before the approval released' },
  { at: 'with half of a file copied' },
  { at: 'after the record' },
  { at: 'before the row published' },
  { again: 'before the withdrawal on record', at: 'after the takedown' },
]

/** Deaths in the middle of recovering from another one. */
const TWICE: Kill[] = [
  { again: 'after the approval granted', at: 'after the approval' },
  { again: 'before the record', at: 'after the state' },
  { again: 'before the row published', at: 'after the record' },
  { again: 'after the approval revoked', at: 'after the takedown' },
  { again: 'before the states blanked', at: 'after the erasure' },
]

const kills: Kill[] = IS_SOAK ? [...KILL_POINTS.map(({ name }) => ({ at: name })), ...TWICE] : FEW
const moments = IS_SOAK ? Array.from({ length: RANDOM_KILLS }, (_, index) => 150 * (index + 1)) : []

const databases = [
  { name: 'sqlite', url: () => '' },
  ...(process.env.MONGODB_URL ? [{ name: 'mongodb', url: freshMongodb }] : []),
]

describe.each(databases)('a server killed with SIGKILL under load, on $name', ({ url }) => {
  let dataDirectory: string
  let session: KillSession

  beforeAll(async () => {
    dataDirectory = await mkdtemp(path.join(tmpdir(), 'kills-'))
    session = await startKillSession({ dataDirectory, databaseUrl: url() })
  }, 120_000)
  afterAll(async () => {
    await session.close()
    await rm(dataDirectory, { force: true, recursive: true })
  })

  test.each(kills.map((kill) => [titleOf(kill), kill] as const))(
    '%s: comes to rest by itself, and nothing unapproved was served',
    async (_, kill) => {
      await session.kill(kill)
      expect(session.offences).toEqual([])
    },
    180_000,
  )

  if (moments.length > 0) {
    test.each(moments)(
      'after %i milliseconds of work: comes to rest by itself',
      async (after) => {
        await session.kill({ after })
        expect(session.offences).toEqual([])
      },
      180_000,
    )
  }

  test('a mirror that followed all along knows exactly what is public', async () => {
    const { mirror, stop } = session.watcher
    await stop()
    await session.watcher.lookAtChanges()
    expect(mirror.published()).toEqual(await session.published())
    expect(mirror.rows.size).toBeGreaterThan(0)
    expect(session.offences).toEqual([])
  })
})

function titleOf({ again, at }: Kill): string {
  return again ? `${at}, and ${again}` : (at ?? '')
}

function freshMongodb(): string {
  const url = new URL(process.env.MONGODB_URL ?? '')
  url.pathname = `/gongkai_${randomUUID().replaceAll('-', '')}`
  return url.href
}
