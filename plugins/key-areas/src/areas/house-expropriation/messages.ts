import { creditCodeMessages } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  ...creditCodeMessages,
  H01_agreed: {
    en: '{{actual}} households agreed; {{expected}} of the cases have an agreement.',
    zh: '签订协议{{actual}}户，分户补偿情况中已签订协议的为{{expected}}户。',
  },
  H01_buildingArea: {
    en: 'The building area is {{actual}} 平方米; the cases add up to {{expected}} 平方米.',
    zh: '建筑面积为{{actual}}平方米，各户调查面积之和为{{expected}}平方米。',
  },
  H01_case: {
    en: 'The total is {{actual}} 元; its parts add up to {{expected}} 元.',
    zh: '补偿总额为{{actual}}元，各项补偿之和为{{expected}}元。',
  },
  H01_decided: {
    en: '{{actual}} households decided; {{expected}} of the cases have a decision.',
    zh: '作出补偿决定{{actual}}户，分户补偿情况中有补偿决定的为{{expected}}户。',
  },
  H01_households: {
    en: 'There are {{actual}} households and {{expected}} cases.',
    zh: '征收总户数为{{actual}}户，分户补偿情况共{{expected}}户。',
  },
  H01_settled: {
    en: '{{actual}} households agreed or decided, out of {{expected}}.',
    zh: '签订协议与作出补偿决定共{{actual}}户，超过征收总户数{{expected}}户。',
  },
  H01_twice: {
    en: 'The case {{caseNo}} is listed twice.',
    zh: '户号{{caseNo}}重复。',
  },
  H01_unitPrice: {
    en: 'The value per square metre is {{actual}} 元; value by area is {{expected}} 元.',
    zh: '评估单价为{{actual}}元/平方米，按初步评估结果除以调查面积应为{{expected}}元/平方米。',
  },
  H02_appraisal: {
    en: 'Appraised as of {{actual}}; the decision was announced on {{expected}}.',
    zh: '评估时点为{{actual}}，应为房屋征收决定公告之日{{expected}}。',
  },
  H03_recognition: {
    en: 'A building without registration needs the result of its recognition.',
    zh: '未登记建筑须先填写认定结果。',
  },
  H04_both: {
    en: 'A household has an agreement or a decision, not both.',
    zh: '同一户不应既有补偿协议又有补偿决定。',
  },
  H04_exchange: {
    en: 'An exchange of property names the house that is given.',
    zh: '房屋产权调换须填写产权调换房屋。',
  },
  H06_review: {
    en: 'The review was requested on {{actual}}; after the reports of {{delivered}} it could be until {{expected}}.',
    zh: '申请复核日期为{{actual}}，评估报告于{{delivered}}送达，应在{{expected}}前申请，请核对。',
  },
  H05_initial: {
    en: 'The initial results are posted inside the area before the reports are delivered.',
    zh: '送达评估报告前，应先在征收范围内公示分户初步评估结果。',
  },
  H05_order: {
    en: '{{actual}} lies before the step that goes before it ({{expected}}).',
    zh: '{{actual}}早于前一环节的日期{{expected}}，征收程序顺序有误。',
  },
} satisfies Record<string, Label>
