import { approvalMessages } from '../../domain/finance/approvalIssues.ts'
import { budgetOfYearMessages } from '../../domain/finance/budgetOfYear.ts'
import { changeMessages } from '../../domain/finance/changeIssues.ts'
import { executionMessages } from '../../domain/finance/executionIssues.ts'
import { functionalLineMessages } from '../../domain/finance/functionalLineIssues.ts'
import { lineMessages } from '../../domain/finance/lineIssues.ts'
import { partsMessages } from '../../domain/finance/partsIssues.ts'
import { publishedElsewhereMessages } from '../../domain/finance/publishedElsewhere.ts'
import { requiredTableMessages } from '../../domain/finance/requiredTables.ts'
import { threePublicMessages } from '../../domain/finance/threePublicIssues.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  ...approvalMessages,
  ...budgetOfYearMessages,
  ...changeMessages,
  ...executionMessages,
  ...functionalLineMessages,
  ...lineMessages,
  ...partsMessages,
  ...publishedElsewhereMessages,
  ...requiredTableMessages,
  ...threePublicMessages,
  B02_total: {
    en: 'Expenditure of the year is {{actual}}; basic plus project is {{expected}}.',
    zh: '本年支出合计为{{actual}}，基本支出加项目支出应为{{expected}}。',
  },
  B07_balance: {
    en: 'Total income is {{actual}}, total expenditure {{expected}}: they must be equal.',
    zh: '收入总计为{{actual}}，支出总计为{{expected}}，收支总计应当相等。',
  },
  B07_expenditure: {
    en: 'Total expenditure is {{actual}}; that of the year plus what is carried over is {{expected}}.',
    zh: '支出总计为{{actual}}，本年支出合计加年末结转和结余应为{{expected}}。',
  },
  B09_exceeds: {
    en: '{{code}} in basic expenditure is {{actual}}, more than the same “three public” expense, {{expected}}.',
    zh: '基本支出中科目{{code}}为{{actual}}，大于“三公”经费同项支出{{expected}}。',
  },
  B12_missing: {
    en: 'Accounts give the counts behind the “three public” expenses.',
    zh: '决算应当公开“三公”经费实物量（团组、人次、车辆、批次）。',
  },
  B13_missing: {
    en: 'Accounts give government procurement, zeros included.',
    zh: '决算应当说明政府采购支出，无数额的填0。',
  },
  B13_share: {
    en: 'The share is {{actual}}%; computed from the amounts it is {{expected}}%.',
    zh: '授予中小企业合同金额占比为{{actual}}%，按金额计算应为{{expected}}%。',
  },
  B13_sme: {
    en: 'Awards to small and medium enterprises are {{actual}}, more than all procurement, {{expected}}.',
    zh: '授予中小企业合同金额为{{actual}}，大于政府采购支出总额{{expected}}。',
  },
  B13_total: {
    en: 'Procurement is {{actual}}; goods, works and services are {{expected}}.',
    zh: '政府采购支出总额为{{actual}}，货物、工程、服务之和应为{{expected}}。',
  },
} satisfies Record<string, Label>
