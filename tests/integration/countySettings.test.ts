import { keyAreas } from '@gongkai/key-areas'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import { ENTRY, NOTICE } from '../support/soundRecords.ts'

const basis = '《澄川县征地补偿安置公告办法》第六条'
const SETTINGS = {
  areas: { 'village-ledger': { resolutionFromYuan: 8000 } },
  posting: { landPlan: { basis, minimum: { count: 45, unit: 'day' } } },
  rules: { title: { longest: 40 } },
}

let directory: string
let office: RecordOffice

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'settings-'))
  process.env.GONGKAI_SETTINGS = path.join(directory, 'county.json')
  await writeFile(process.env.GONGKAI_SETTINGS, JSON.stringify(SETTINGS))
  office = await bootRecordOffice()
}, 90_000)
afterAll(async () => {
  delete process.env.GONGKAI_SETTINGS
  await office.close()
  await rm(directory, { force: true, recursive: true })
})

describe('submission goes by the numbers of the county', () => {
  test('a posting is as long as the county prescribes, and the refusal quotes the county', async () => {
    const plan = { ...NOTICE, displayFrom: '2026-03-02', noticeKind: 'landPlan' }
    const short = await office.submit('notices', { ...plan, displayTo: '2026-04-14' })
    expect(short.errors).toContainEqual({
      label: '公示截止日期',
      message: `公示期应不少于45日，现不计首日为43日，计首日为44日。依据：${basis}。`,
      path: 'displayTo',
    })
    const { errors } = await office.submit('notices', { ...plan, displayTo: '2026-04-15' })
    expect(errors.filter(({ path }) => path === 'displayTo')).toEqual([])
  })

  test('a key area checks with the number of the county', async () => {
    const { sample, slug } = keyAreas.find((area) => area.slug === 'village-ledger')!
    const { errors } = await office.submit('entries', {
      ...ENTRY,
      keyArea: [{ ...sample, blockType: slug }],
    })
    const about = errors.filter(({ path }) => path.endsWith('resolution'))
    expect(about).toEqual([expect.objectContaining({ message: expect.stringContaining('8000') })])
  })

  test.each([
    [40, 201],
    [41, 400],
  ])('a title of %d characters is answered with %d', async (length, expected) => {
    const { handler } = office.staff
    const data = { ...ENTRY, title: '关'.repeat(length) }
    const { status } = await handler.rest('POST', '/entries?draft=true&depth=0', data)
    expect(status).toBe(expected)
  })
})
