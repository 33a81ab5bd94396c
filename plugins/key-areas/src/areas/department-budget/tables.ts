import type { Label } from '../../domain/label.ts'

/** Tables of departments by 财预〔2016〕143号; which of them are required is a setting. */
export const departmentTables = {
  balance: { en: 'Income and expenditure, overall', zh: '收支总表' },
  income: { en: 'Income', zh: '收入总表' },
  expenditure: { en: 'Expenditure', zh: '支出总表' },
  appropriation: { en: 'Appropriations, overall', zh: '财政拨款收支总表' },
  general: { en: 'General public expenditure', zh: '一般公共预算支出表' },
  basic: { en: 'Basic expenditure', zh: '一般公共预算基本支出表' },
  threePublic: { en: '“Three public” expenses', zh: '一般公共预算“三公”经费支出表' },
  fund: { en: 'Government funds', zh: '政府性基金预算支出表' },
  stateCapital: { en: 'State capital', zh: '国有资本经营预算支出表' },
  projects: { en: 'Projects and their performance', zh: '项目支出及绩效目标表' },
} satisfies Record<string, Label>
