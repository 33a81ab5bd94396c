import { z } from 'zod'

import { defineKeyArea } from '../keyArea.ts'
import { decimal, line, rows, table } from '../schema/fields.ts'

const label = (zh: string) => ({ en: zh, zh })

/** A made-up area with a long list, one of them in each of several rows. */
export const listArea = defineKeyArea({
  slug: 'lists',
  checks: [],
  label: label('名单'),
  lift: ({ value: { period } }) => ({ period }),
  messages: {},
  sample: {
    lots: [{ bids: [{ bidder: '甲公司', price: '5.00' }], name: '一标段' }],
    paid: [{ amount: '12.50', bank: '6217-9', person: '张三丰', village: '双桥村' }],
    period: '2025',
  },
  schema: z.object({
    period: line(label('年度')),
    paid: table(label('发放名单'), {
      village: line(label('村名')),
      person: line(label('姓名'), { mask: 'name' }),
      bank: line(label('账号'), { audience: 'nobody' }).optional(),
      amount: decimal(label('金额'), { digits: 2, unit: '元' }),
    }).optional(),
    lots: rows(label('标段'), {
      name: line(label('名称')),
      bids: table(label('投标'), {
        bidder: line(label('投标人')),
        price: decimal(label('报价'), { unit: '万元' }),
      }).optional(),
    }).optional(),
  }),
  settings: {},
})
