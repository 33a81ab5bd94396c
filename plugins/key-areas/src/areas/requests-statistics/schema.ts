import { z } from 'zod'

import { choice, decimal, group, line, table, whole, year } from '../../domain/schema/fields.ts'
import { channels, items } from './choices.ts'

const count = (en: string, zh: string) => whole({ en, zh }, { unit: '件' })
/** The row 总计 is that of the outcomes above it, the column 总计 that of the applicants. */
const cell = (en: string, zh: string) => whole({ en, zh }, { isComputed: true, unit: '件' })

const disputes = (en: string, zh: string) =>
  group(
    { en, zh },
    {
      upheld: count('Upheld', '结果维持'),
      corrected: count('Corrected', '结果纠正'),
      other: count('Other', '其他结果'),
      pending: count('Pending', '尚未审结'),
      total: count('Total', '总计'),
    },
  )

export const schema = z.object({
  year: year({ en: 'Year', zh: '统计年度' }),
  organ: line({ en: 'Organ', zh: '填报单位' }),
  channels: table(
    { en: 'New requests by channel', zh: '申请渠道' },
    { channel: choice({ en: 'Channel', zh: '渠道' }, channels), count: count('Number', '数量') },
    { max: Object.keys(channels).length },
  ).optional(),
  rows: table(
    { en: 'Requests and what became of them', zh: '收到和处理政府信息公开申请情况' },
    {
      item: choice({ en: 'Item', zh: '项目' }, items),
      person: cell('Persons', '自然人'),
      company: cell('Companies', '商业企业'),
      research: cell('Research bodies', '科研机构'),
      welfare: cell('Welfare organisations', '社会公益组织'),
      legal: cell('Legal services', '法律服务机构'),
      other: cell('Other bodies', '其他'),
      total: cell('Total', '总计'),
    },
  ),
  reconsideration: disputes('Reconsideration', '行政复议'),
  directSuits: disputes('Suits without reconsideration', '行政诉讼（未经复议直接起诉）'),
  suitsAfter: disputes('Suits after reconsideration', '行政诉讼（复议后起诉）'),
  fees: decimal({ en: 'Fees charged', zh: '收取信息处理费' }, { digits: 2, unit: '元' }),
  averageWorkingDays: decimal(
    { en: 'Average time to reply', zh: '平均答复时间' },
    { digits: 1, unit: '工作日' },
  ).optional(),
})
