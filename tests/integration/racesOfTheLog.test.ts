import { erase, release, verifyLog } from '@gongkai/publications'
import { canonicalJson } from '@gongkai/shared'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { describeEachDatabase } from '../support/databases.ts'
import { interleave } from '../support/interleaving.ts'
import { bootLogModel, type LogModel } from '../support/logModel/logModel.ts'
import { writeTogether } from '../support/publicationWriters.ts'
import { isSoak, reportRuns, seed } from '../support/soak.ts'

const HOUR = 3_600_000
const BEGIN = '某人的名字'
const END = '某人的住址'

describeEachDatabase('the public log at the same moment', (testDatabase) => {
  const rounds = isSoak ? 300 : 8
  let model: LogModel

  beforeAll(async () => {
    model = await bootLogModel({ testDatabase })
  })
  afterAll(() => model.close())

  test(
    'a feed read during an erasure answers with the old text or the tombstone, never with half',
    async () => {
      reportRuns({ runs: rounds, title: `erasure and reading on ${testDatabase.name}` })
      for (let n = 0; n < rounds; n++) await readWhileErasing(seed + n)
    },
    HOUR,
  )

  async function readWhileErasing(schedule: number): Promise<void> {
    await model.startAnew()
    const { approve, feedOrigin, tick, writers } = model
    const payload = writers[1]?.payload ?? feedOrigin.payload
    const target = { id: 'private', collection: 'papers' }
    const fields = { text: `${BEGIN}${'。'.repeat(500)}${END}`, title: BEGIN }
    const snapshot = canonicalJson({ ...target, fields })
    const approval = { ...target, approvalKey: approve(), snapshot }
    const { publicId } = await release({ approval, payload })
    const item = `/feeds/v1/items/${publicId.slice('urn:uuid:'.length)}`
    const addresses = ['/feeds/v1/feeds/all/changes', '/feeds/v1/feeds/all/feed.json', item]
    const answers: { status: number; text: string }[] = []
    const read = async (address: string) => {
      const response = await feedOrigin.get(address)
      answers.push({ status: response.status, text: await response.text() })
    }
    await interleave({
      actors: [
        async () => void (await erase({ ...target, payload, reasonCode: 'personal_information' })),
        async () => {
          for (const address of [...addresses, ...addresses]) {
            model.waitLong()
            await read(address)
          }
        },
      ],
      beforeStep: tick,
      seed: schedule,
    })
    for (const { status, text } of answers) {
      expect(text.includes(BEGIN)).toBe(text.includes(END))
      expect([200, 410]).toContain(status)
    }
    model.waitLong()
    answers.length = 0
    for (const address of addresses) await read(address)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 410])
    expect(answers.map(({ text }) => text).join()).not.toContain(BEGIN)
  }

  test('two processes of the system release, sweep and verify: the log stays dense and whole', async () => {
    await model.startAnew()
    const reports = await writeTogether({ address: model.address, names: ['east', 'west'] })
    expect(
      reports.map(({ broken, failures, verified }) => ({ broken, failures, verified })),
    ).toEqual(['east', 'west'].map(() => ({ broken: [], failures: [], verified: 3 })))
    const released = reports.flatMap(({ numbers }) => numbers)
    const { height, ok } = await verifyLog(model.feedOrigin)
    expect([ok, Math.max(...released)]).toEqual([true, height])
  }, 120_000)
})
