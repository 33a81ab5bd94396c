import type { CollectionSlug } from 'payload'

import { keyAreaIssues, keyAreas } from '@gongkai/key-areas'
import { expect, jest, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { describeEachDatabase } from '../support/databases.ts'
import { bootReadme } from '../support/publicationAlone.ts'

const { sample, slug } = keyAreas.find((area) => area.slug === 'procurement')!
const resultOf = (at: number) => [
  {
    ...structuredClone(sample),
    blockType: slug,
    projectCode: `CCZC2025-G-000${at}`,
    publishedOn: `2025-0${at}-12`,
  },
]

/** With a list that is kept apart from the record, as long ones are. */
const withLongList = ([result]: ReturnType<typeof resultOf>) => [
  { ...result, goods: { rowCount: 250, sha256: '0'.repeat(64) } },
]

describeEachDatabase('what a key area is compared with', (testDatabase) => {
  test('G02 is found among what is published', async () => {
    const { close, payload } = await bootReadme({ plugin: 'key-areas', testDatabase })
    try {
      const collection = 'reports' as CollectionSlug
      const save = (at: number, _status: 'draft' | 'published') =>
        payload.create({
          collection,
          data: {
            _status,
            keyArea: withLongList(resultOf(at)),
            title: `第${at}号采购结果`,
          } as never,
          draft: _status === 'draft',
        })
      for (const at of [1, 2]) await save(at, 'published')
      const draft = await save(3, 'draft')
      const found = async () => {
        const req = await createLocalReq({ locale: 'zh' }, payload)
        const issues = await keyAreaIssues({ data: { keyArea: resultOf(4) }, req })
        return issues.filter(({ key }) => key === 'G02_winner')
      }
      expect(await found()).toEqual([])
      const data = { _status: 'published' } as never
      await payload.update({ id: draft.id, collection, data })
      const reads = jest.spyOn(payload.db, 'findOne')
      expect(await found()).toMatchObject([
        {
          message: { zh: '供应商“澄川县岚桥建材有限公司”已连续中标（成交）该采购人4个项目。' },
          path: 'keyArea.0.lots.0.supplier',
          severity: 'info',
        },
      ])
      expect(reads.mock.calls.map(([{ collection }]) => collection)).not.toContain('data-tables')
    } finally {
      await close()
    }
  })
})
