import { keyAreas } from '@gongkai/key-areas'
import { createPublicationReader } from '@gongkai/publications'
import { sha256Hex } from '@gongkai/shared'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import { ENTRY } from '../support/soundRecords.ts'
import { uploadAs } from '../support/uploadAs.ts'

const land = keyAreas.find(({ slug }) => slug === 'land-expropriation')!

let office: RecordOffice
beforeAll(async () => {
  office = await bootRecordOffice()
}, 90_000)
afterAll(() => office.close())

async function upload(name: string) {
  const { app, staff } = office
  const bytes = Buffer.from(`${name}全文`)
  const file = { bytes, name: `${name}.txt`, type: 'text/plain' }
  const data = { department: staff.audit.id, title: name }
  const { body } = await uploadAs({ app, data, file, token: staff.handler.token })
  return { id: (body as { doc: { id: string } }).doc.id, sha256: sha256Hex(bytes) }
}

test('a map that only the key area names is public with the record, minutes for the village are not', async () => {
  const [map, minutes] = [await upload('征收红线图'), await upload('听证笔录')]
  const hearing = { heldAt: '2025-05-20', members: 9, minutes: minutes.id, objectors: 5 }
  const id = await office.publish('entries', {
    ...ENTRY,
    content: null,
    keyArea: [{ ...land.sample, blockType: land.slug, hearing, redLineMap: map.id }],
    lateReason: '补充公开',
    title: '示县土地征收补偿安置方案公告',
  })
  const { body } = await office.recordOf('entries', id)
  const { key_area } = body._disclosure as { key_area: { data: { redLineMap: string } } }
  expect(key_area.data.redLineMap).toContain(`/feeds/v1/files/${map.sha256}/`)
  expect(JSON.stringify(body)).not.toMatch(new RegExp(`听证笔录|${minutes.id}|${map.id}`))
  const reader = createPublicationReader({ payload: office.payload })
  expect(await reader.file(map.sha256)).toMatchObject({ state: 'live' })
  expect(await reader.file(minutes.sha256)).toBeNull()
})
