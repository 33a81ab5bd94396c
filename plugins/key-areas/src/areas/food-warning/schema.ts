import { z } from 'zod'

import { choice, day, line, lines, rows } from '../../domain/schema/fields.ts'

export const schema = z.object({
  name: line({ en: 'Warning', zh: '警示名称' }),
  level: choice(
    { en: 'Level', zh: '警示级别' },
    {
      advice: { en: 'Consumer advice', zh: '消费提示' },
      caution: { en: 'Consumer warning', zh: '消费警示' },
      risk: { en: 'Risk warning', zh: '风险警示' },
    },
  ),
  issuedOn: day({ en: 'Issued on', zh: '发布日期' }),
  endsOn: day({ en: 'Ends on', zh: '解除日期' }).optional(),
  hazard: lines({ en: 'Hazard', zh: '风险情况' }),
  products: rows(
    { en: 'Products', zh: '涉及产品' },
    {
      name: line({ en: 'Product', zh: '产品名称' }),
      producer: line({ en: 'Producer', zh: '生产经营者' }).optional(),
      batch: line({ en: 'Batch', zh: '生产日期/批号' }).optional(),
    },
    { rowLabel: { en: 'Product', zh: '产品' } },
  ).optional(),
  advice: lines({ en: 'Advice', zh: '消费建议' }),
  contact: line({ en: 'Telephone for complaints', zh: '投诉举报电话' }).optional(),
})
