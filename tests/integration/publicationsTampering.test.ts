import { erase, release, verifyLog } from '@gongkai/publications'
import { chainHash } from '@gongkai/shared'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { describeEachDatabase } from '../support/databases.ts'
import {
  approvalOf,
  bootPublicationProject,
  COLLECTION,
  type PublicationProject,
} from '../support/publicationProject.ts'
import { rawDelete, rawUpdate } from '../support/rawDatabase.ts'
import { storedRows } from '../support/storedRows.ts'

type Value = boolean | null | number | string

/** Long enough that the walk takes more than one batch. */
const HEIGHT = 120

describeEachDatabase('tampering with the log behind its back', (testDatabase) => {
  let project: PublicationProject

  beforeAll(async () => {
    project = await bootPublicationProject({ testDatabase })
    const publish = (index: number, title: string) =>
      release({
        approval: approvalOf({ id: `paper-${index}`, paper: { title }, project }),
        payload: project.payload,
      })
    for (let index = 1; index < HEIGHT; index++) await publish(index, '通知')
    await publish(1, '通知（修订）')
  })
  afterAll(() => project.close())

  const recordAt = async (seq: number) => {
    const where = { seq: { equals: seq } }
    const [row] = await storedRows({ collection: 'publications', where, ...project })
    return row as Record<string, Value>
  }

  /** Makes the change, verifies, and puts the record back as it was. */
  async function verdictOn({ seq, set }: { seq: number; set: Record<string, Value> }) {
    const before = await recordAt(seq)
    const original = Object.fromEntries(
      Object.keys(set).map((name) => [name, before[name] ?? null]),
    )
    const write = { collection: 'publications', where: { seq }, ...project }
    await rawUpdate({ ...write, set })
    const report = await verifyLog(project)
    await rawUpdate({ ...write, set: original })
    expect(await verifyLog(project)).toEqual({ height: HEIGHT, ok: true })
    return report
  }

  const named = (seq: number, reason: string) => ({
    firstBad: { reason: expect.stringContaining(reason), seq },
    height: HEIGHT,
    ok: false,
  })

  test('an edited body is named', async () => {
    const body = String((await recordAt(60)).body).replace('通知', '通报')
    expect(await verdictOn({ seq: 60, set: { body } })).toEqual(named(60, 'contentSha256'))
  })

  test('an edited body with its digest made to fit is named', async () => {
    const set = { contentSha256: 'a'.repeat(64) }
    expect(await verdictOn({ seq: 61, set })).toEqual(named(61, 'recordHash'))
  })

  test.each(['publicId', 'approvalKey', 'at', 'state'])('another %s is named', async (field) => {
    expect(await verdictOn({ seq: 70, set: { [field]: '2026' } })).toEqual(named(70, 'recordHash'))
  })

  test('a rewritten hash is named, and with a fitting one the record after it', async () => {
    const recordHash = 'b'.repeat(64)
    expect(await verdictOn({ seq: 80, set: { recordHash } })).toEqual(named(80, 'recordHash'))
    const prevHash = 'c'.repeat(64)
    expect(await verdictOn({ seq: 80, set: { prevHash } })).toEqual(named(80, 'prevHash'))

    const { approvalKey, contentSha256, prevHash: previousHash, ...rest } = await recordAt(80)
    const at = '2020-01-01T00:00:00+08:00'
    const { publicId, revision, seq, state } = rest
    const entry = { approvalKey, at, contentSha256, publicId, revision, seq, state }
    const forged = chainHash({ entry, previousHash: String(previousHash) })
    expect(await verdictOn({ seq: 80, set: { at, recordHash: forged } })).toEqual(
      named(81, 'prevHash'),
    )
  })

  test('a body that was never there, or is hidden, is named', async () => {
    expect(await verdictOn({ seq: 90, set: { body: null } })).toEqual(named(90, 'hidden or blank'))
    expect(await verdictOn({ seq: 91, set: { superseded: true } })).toEqual(
      named(91, 'hidden or blank'),
    )
    expect(await verdictOn({ seq: 92, set: { body: 'no JSON' } })).toEqual(named(92, 'not JSON'))
  })

  test('a change that says something else than the body is named', async () => {
    const set = { change: '{"at":"2020-01-01T00:00:00+08:00","kind":"metadata","material":false}' }
    expect(await verdictOn({ seq: 93, set })).toEqual(named(93, 'change'))
  })

  test('of several bad records the first is named', async () => {
    const collection = 'publications'
    const originals = [await recordAt(30), await recordAt(100)]
    for (const { seq } of originals) {
      await rawUpdate({ collection, set: { at: '2020' }, where: { seq: seq ?? 0 }, ...project })
    }
    expect(await verifyLog(project)).toEqual(named(30, 'recordHash'))
    for (const { at, seq } of originals) {
      await rawUpdate({ collection, set: { at: at ?? '' }, where: { seq: seq ?? 0 }, ...project })
    }
  })

  test('blanked bodies of revised and erased entries are no fault', async () => {
    expect((await recordAt(1)).body ?? null).toBeNull()
    expect(await verifyLog(project)).toEqual({ height: HEIGHT, ok: true })
  })

  test('a deleted record is named by its number', async () => {
    const { seq } = (await erase({
      id: 'paper-2',
      collection: COLLECTION,
      payload: project.payload,
      reasonCode: 'personal_information',
    })) ?? { seq: 0 }
    expect(await verifyLog(project)).toEqual({ height: seq, ok: true })
    await rawDelete({ collection: 'publications', where: { seq: 50 }, ...project })
    expect(await verifyLog(project)).toMatchObject({
      firstBad: { reason: 'the record is missing', seq: 50 },
      ok: false,
    })
  })
})
