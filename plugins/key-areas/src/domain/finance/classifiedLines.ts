import type { Label } from '../label.ts'
import { code, line, table, yes } from '../schema/fields.ts'
import { money, percent } from './money.ts'

const computed = { isComputed: true, isSigned: true }

/** Expenditure by function: 类, 款 and 项, down to the 项 (预算法 第十四条、财预〔2016〕143号). */
export const functionalLines = (label: Label) =>
  table(label, {
    funcCode: code(
      { en: 'Code of the functional class', zh: '功能分类科目编码' },
      { form: /^\d{3}(\d{2}){0,2}$/ },
    ),
    funcName: line({ en: 'Name of the class', zh: '科目名称' }),
    amount: money({ en: 'Amount', zh: '金额' }, computed).optional(),
    basic: money({ en: 'Basic expenditure', zh: '基本支出' }, computed).optional(),
    personnel: money({ en: 'Of this: personnel', zh: '人员经费' }, computed).optional(),
    publicUse: money({ en: 'Of this: public use', zh: '公用经费' }, computed).optional(),
    project: money({ en: 'Project expenditure', zh: '项目支出' }, computed).optional(),
    prevAmount: money({ en: 'Last year', zh: '上年数' }, computed).optional(),
    change: money({ en: 'Change', zh: '增减额' }, computed).optional(),
    changeRate: percent({ en: 'Rate of change', zh: '增减比率' }, computed).optional(),
    secretMasked: yes({ en: 'Withheld as secret', zh: '涉密不公开' }).optional(),
  })

/** Expenditure by economic class: 类 and 款, down to the 款. */
export const economicLines = (label: Label) =>
  table(label, {
    econCode: code(
      { en: 'Code of the economic class', zh: '经济分类科目编码' },
      { form: /^\d{3}(\d{2})?$/ },
    ),
    econName: line({ en: 'Name of the class', zh: '科目名称' }),
    amount: money({ en: 'Amount', zh: '金额' }, computed).optional(),
    secretMasked: yes({ en: 'Withheld as secret', zh: '涉密不公开' }).optional(),
  })
