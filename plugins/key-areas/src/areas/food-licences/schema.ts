import { z } from 'zod'

import { choice, code, day, line, period, table } from '../../domain/schema/fields.ts'
import { LICENCE_FORM } from './licenceNumber.ts'

const text500 = { maxLength: 500 }
const representative = () => line({ en: 'Representative', zh: '法定代表人（负责人）' })
const term = {
  status: choice(
    { en: 'Status', zh: '许可状态' },
    {
      valid: { en: 'Valid', zh: '有效' },
      cancelled: { en: 'Cancelled', zh: '注销' },
      revoked: { en: 'Revoked', zh: '吊销' },
    },
  ),
  validFrom: day({ en: 'Valid from', zh: '有效期自' }),
  validTo: day({ en: 'Valid to', zh: '有效期至' }),
}

export const schema = z.object({
  period: period({ en: 'Period', zh: '公开时段' }),
  rows: table(
    { en: 'Food licences', zh: '食品生产经营许可' },
    {
      name: line({ en: 'Name', zh: '生产经营者名称' }),
      uscc: line({ en: 'Unified social credit code', zh: '统一社会信用代码' }).optional(),
      certNo: code({ en: 'Licence', zh: '许可证编号' }, { form: LICENCE_FORM }),
      representative: representative(),
      address: line({ en: 'Address', zh: '生产经营场所' }),
      scope: line({ en: 'Categories', zh: '食品类别/经营项目' }, text500),
      authority: line({ en: 'Supervised by', zh: '日常监督管理机构' }),
      complaints: line({ en: 'Telephone for complaints', zh: '投诉举报电话' }).optional(),
      ...term,
    },
  ).optional(),
  drugs: table(
    { en: 'Licences to sell drugs', zh: '药品零售许可' },
    {
      name: line({ en: 'Name', zh: '企业名称' }),
      uscc: line({ en: 'Unified social credit code', zh: '统一社会信用代码' }),
      certNo: line({ en: 'Licence', zh: '药品经营许可证编号' }, { maxLength: 40 }),
      representative: representative(),
      address: line({ en: 'Address', zh: '经营地址' }),
      scope: line({ en: 'Scope', zh: '经营范围' }, text500),
      change: line({ en: 'Change', zh: '变更情况' }, text500).optional(),
      ...term,
    },
  ).optional(),
})
