import { group, lines } from '../../domain/schema/fields.ts'

const section = (en: string, zh: string) => lines({ en, zh }).optional()

/** 决算情况说明: what accounts explain beside the explanations they share with budgets. */
export const accountSections = () =>
  group(
    { en: 'Explanation of the accounts', zh: '决算情况说明' },
    {
      income: section('Income', '收入决算情况'),
      expenditure: section('Expenditure', '支出决算情况'),
      appropriation: section('Appropriations, overall', '财政拨款收入支出决算总体情况'),
      general: section('General public expenditure', '一般公共预算财政拨款支出决算情况'),
      basic: section('Basic expenditure', '一般公共预算财政拨款基本支出决算情况'),
      fund: section('Government funds', '政府性基金预算财政拨款收支决算情况'),
      stateCapital: section('State capital', '国有资本经营预算财政拨款支出决算情况'),
      threePublic: section('“Three public” expenses', '“三公”经费支出决算情况'),
      procurement: section('Government procurement', '政府采购支出情况'),
      other: section('Other important matters', '其他重要事项'),
    },
    { shownWhen: ({ phase }) => phase === 'final' },
  )
