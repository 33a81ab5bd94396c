import { z } from 'zod'

import {
  lateReason,
  partyFields,
  publicityFields,
  withdrawnDisplay,
} from '../../domain/creditPublicity/party.ts'
import {
  choice,
  code,
  day,
  decimal,
  line,
  lines,
  period,
  table,
} from '../../domain/schema/fields.ts'
import { PENALTY_KINDS } from './penaltyKinds.ts'
import { penaltyLayout } from './platformLayout.ts'

export const schema = z.object({
  period: period({ en: 'Period', zh: '公开期' }),
  department: line({ en: 'Published by', zh: '公示单位' }),
  rows: table(
    { en: 'Penalties', zh: '行政处罚决定' },
    {
      ...partyFields,
      documentNumber: line({ en: 'Number of the decision', zh: '行政处罚决定文书号' }),
      violation: line({ en: 'Kind of violation', zh: '违法行为类型' }),
      facts: lines({ en: 'Facts', zh: '违法事实' }),
      basis: lines(
        { en: 'Legal basis', zh: '处罚依据' },
        { description: { en: 'Statute and article.', zh: '写明法律、法规、规章名称及条款。' } },
      ),
      kinds: code(
        { en: 'Kinds of penalty', zh: '处罚类别' },
        {
          description: {
            en: `One or more of ${PENALTY_KINDS.join(', ')}, separated by ";".`,
            zh: `填写${PENALTY_KINDS.join('、')}，多项以“;”分隔。`,
          },
          form: kindsForm(),
        },
      ),
      content: lines({ en: 'Penalty', zh: '处罚内容' }),
      fine: decimal({ en: 'Fine', zh: '罚款金额' }, { digits: 6, unit: '万元' }).optional(),
      confiscated: decimal(
        { en: 'Confiscated', zh: '没收违法所得、没收非法财物的金额' },
        { digits: 6, unit: '万元' },
      ).optional(),
      permit: line({
        en: 'Permit suspended or revoked',
        zh: '暂扣或吊销证照名称及编号',
      }).optional(),
      decidedOn: day({ en: 'Decided on', zh: '处罚决定日期' }),
      validTo: day({ en: 'Penalty valid to', zh: '处罚有效期' }),
      severity: choice(
        { en: 'Severity for credit display', zh: '失信程度' },
        {
          minor: { en: 'Minor', zh: '轻微' },
          ordinary: { en: 'Ordinary', zh: '一般' },
          serious: { en: 'Serious', zh: '严重' },
        },
      ),
      displayTo: day({ en: 'Displayed until', zh: '公示截止期' }),
      authority: line({ en: 'Authority', zh: '处罚机关' }),
      authorityCode: line({ en: 'Code of the authority', zh: '处罚机关统一社会信用代码' }),
      source: line({ en: 'Data from', zh: '数据来源单位' }),
      sourceCode: line({ en: 'Code of the source', zh: '数据来源单位统一社会信用代码' }),
      note: line({ en: 'Note', zh: '备注' }).optional(),
      ...publicityFields,
    },
    { display: { ...withdrawnDisplay, until: 'displayTo' }, layout: penaltyLayout },
  ),
  lateReason,
})

function kindsForm(): RegExp {
  const kind = `(?:${PENALTY_KINDS.join('|')}|其他-[^;；]+)`
  return new RegExp(`^${kind}(?:[;；]${kind})*$`)
}
