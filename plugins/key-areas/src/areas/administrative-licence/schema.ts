import { z } from 'zod'

import {
  lateReason,
  partyFields,
  publicityFields,
  withdrawnDisplay,
} from '../../domain/creditPublicity/party.ts'
import { choice, day, line, lines, period, table } from '../../domain/schema/fields.ts'
import { licenceLayout } from './platformLayout.ts'

export const schema = z.object({
  period: period({ en: 'Period', zh: '公开期' }),
  department: line({ en: 'Published by', zh: '公示单位' }),
  rows: table(
    { en: 'Licences', zh: '行政许可决定' },
    {
      ...partyFields,
      documentName: line({ en: 'Decision document', zh: '行政许可决定文书名称' }),
      documentNumber: line({ en: 'Number of the decision', zh: '行政许可决定文书号' }),
      kind: choice(
        { en: 'Kind of licence', zh: '许可类别' },
        {
          ordinary: { en: 'Ordinary', zh: '普通' },
          concession: { en: 'Concession', zh: '特许' },
          recognition: { en: 'Recognition', zh: '认可' },
          approval: { en: 'Approval', zh: '核准' },
          registration: { en: 'Registration', zh: '登记' },
          other: { en: 'Other', zh: '其他' },
        },
      ),
      certificateName: line({ en: 'Certificate', zh: '许可证书名称' }).optional(),
      certificateNumber: line({ en: 'Number of the certificate', zh: '许可编号' }).optional(),
      content: lines({ en: 'What is licensed', zh: '许可内容' }),
      decidedOn: day({ en: 'Decided on', zh: '许可决定日期' }),
      validFrom: day({ en: 'Valid from', zh: '有效期自' }),
      validTo: day(
        { en: 'Valid to', zh: '有效期至' },
        { description: { en: '2099-12-31 stands for no end.', zh: '长期有效填2099-12-31。' } },
      ),
      authority: line({ en: 'Licensing authority', zh: '许可机关' }),
      authorityCode: line({ en: 'Code of the authority', zh: '许可机关统一社会信用代码' }),
      source: line({ en: 'Data from', zh: '数据来源单位' }),
      sourceCode: line({ en: 'Code of the source', zh: '数据来源单位统一社会信用代码' }),
      status: choice(
        { en: 'Status', zh: '当前状态' },
        {
          valid: { en: 'Valid', zh: '有效' },
          invalid: { en: 'No longer valid', zh: '无效' },
          other: { en: 'Other', zh: '其他' },
        },
      ),
      note: line({ en: 'Note', zh: '备注' }).optional(),
      ...publicityFields,
    },
    { display: withdrawnDisplay, layout: licenceLayout },
  ),
  lateReason,
})
