import { z } from 'zod'

import { choice, day, line, period, rows } from '../../domain/schema/fields.ts'

export const schema = z.object({
  period: period({ en: 'Period', zh: '公布时段' }),
  rows: rows(
    { en: 'Major hazards', zh: '重大事故隐患' },
    {
      unit: line({ en: 'Unit', zh: '隐患单位' }),
      uscc: line({ en: 'Unified social credit code', zh: '统一社会信用代码' }).optional(),
      hazard: line({ en: 'Hazard', zh: '隐患内容' }, { isWide: true, maxLength: 500 }),
      owner: line({ en: 'Responsible', zh: '整改责任单位' }),
      supervisor: line({ en: 'Supervised by', zh: '挂牌督办单位' }),
      listedOn: day({ en: 'Listed on', zh: '挂牌日期' }),
      deadline: day({ en: 'To be put right by', zh: '整改期限' }),
      status: choice(
        { en: 'Status', zh: '整改状态' },
        {
          open: { en: 'Being put right', zh: '整改中' },
          extended: { en: 'Term extended', zh: '延期整改' },
          closed: { en: 'Closed', zh: '已销号' },
        },
      ),
      closedOn: day(
        { en: 'Closed on', zh: '销号日期' },
        { shownWhen: ({ status }) => status === 'closed' },
      ).optional(),
    },
    { rowLabel: { en: 'Hazard', zh: '隐患' } },
  ),
})
