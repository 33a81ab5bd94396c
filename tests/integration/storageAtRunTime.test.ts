import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { statfsSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { ask } from '../support/kills/ask.ts'
import { audit } from '../support/kills/audit.ts'

import type { Inspection } from '../support/kills/inspection.ts'
import { officeWork } from '../support/kills/matters.ts'
import { openOffice } from '../support/kills/office.ts'
import type { ServerDidNotStart } from '../support/kills/serverProcess.ts'
import { type ServerProcess, standbyServer } from '../support/kills/serverProcess.ts'
import { canMount, mountSmallDisk } from '../support/smallDisk.ts'
import { ENTRY } from '../support/soundRecords.ts'

/** Tables and indexes made until the process dies: the first, one in the middle, nearly the last. */
const DEATHS = process.env.GONGKAI_SOAK === '1' ? [1, 2, 40, 120, 240, 300] : [1, 120]

let dataDirectory: string
let server: ServerProcess | undefined

beforeEach(async () => {
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'storage-'))
})
afterEach(async () => {
  server?.kill()
  await server?.ended
  server = undefined
  await rm(dataDirectory, { force: true, recursive: true })
})

const inspection = async () =>
  JSON.parse((await ask(`${server?.origin}/inspect`)).bytes.toString()) as Inspection

describe('the very first start', () => {
  test('is made up for by the next one, however often it is killed in its migration', async () => {
    const installation = { dataDirectory, databaseUrl: '' }
    for (const after of DEATHS) {
      const started = standbyServer(installation).start('', after)
      const end = started.catch((error: unknown) => (error as ServerDidNotStart).end)
      expect([after, await end]).toEqual([after, 'SIGKILL'])
    }
    server = await standbyServer(installation).start()
    await openOffice(() => server?.api ?? '')
    expect((await inspection()).log).toEqual({ height: 0, ok: true })
  }, 180_000)

  test('on a damaged database ends with 1 and says in both languages what to do', async () => {
    const file = path.join(dataDirectory, 'gongkai.db')
    writeFileSync(file, 'garbage garbage! garbage')
    const started = standbyServer({ dataDirectory, databaseUrl: '' }).start()
    const { end, output } = (await started.catch((error: unknown) => error)) as ServerDidNotStart
    expect(end).toBe(1)
    expect(output).toContain(`${file} 已损坏`)
    expect(output).toContain(`${file} is damaged`)
  }, 60_000)
})

describe('a disk that fills up while the server runs', () => {
  if (!canMount()) {
    test.skip('left out: only root can mount a small disk', () => undefined)
    return
  }

  test('stops writing with a clear answer, and nothing else; with room again all goes on', async () => {
    const disk = mountSmallDisk(48)
    try {
      const { directory } = disk
      server = await standbyServer({ dataDirectory: directory, databaseUrl: '' }).start()
      const office = await openOffice(() => server?.api ?? '')
      const { matters, workOnOne } = officeWork(office)
      await workOnOne()
      const draft = { ...ENTRY, department: office.department }
      // The first reader of a log gives it its epoch, which is a write.
      await office.public('GET', '/feeds/v1/feeds/all/changes')
      fill(directory)

      // What SQLite already holds of the disk lasts for some more writes.
      let answer = await office.handler('POST', '/entries?draft=true', draft)
      for (let n = 0; n < 500 && answer.status === 201; n += 1) {
        answer = await office.handler('POST', '/entries?draft=true', draft)
      }
      expect([answer.status, answer.text]).toEqual([507, expect.stringContaining('STORAGE_FULL')])
      const form = new FormData()
      form.set('_payload', JSON.stringify({ department: office.department }))
      form.set('file', new Blob(['甲,乙\n'], { type: 'text/csv' }), '一.csv')
      const upload = await office.handler('POST', '/attachments', form)
      expect([upload.status, upload.text]).toEqual([
        507,
        expect.stringContaining('no storage left'),
      ])
      const feed = await office.public('GET', '/feeds/v1/feeds/all/changes')
      expect([feed.status, feed.text]).toEqual([200, expect.stringContaining('〔1-1〕')])

      await rm(path.join(directory, 'filler'))
      await workOnOne()
      expect(matters.every(({ texts }) => texts[0]?.isLive)).toBe(true)
      expect(audit({ inspection: await inspection(), matters })).toEqual([])
    } finally {
      disk.remove()
    }
  }, 120_000)
})

function fill(directory: string): void {
  const { bavail, bsize } = statfsSync(directory)
  writeFileSync(path.join(directory, 'filler'), Buffer.alloc(bavail * bsize))
}
