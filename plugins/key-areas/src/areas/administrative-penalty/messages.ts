import { partyMessages } from '../../domain/creditPublicity/partyIssues.ts'
import { publicityMessages } from '../../domain/creditPublicity/publicityIssues.ts'
import type { Label } from '../../domain/label.ts'

export const messages = {
  ...partyMessages,
  ...publicityMessages,
  D09_displayEnded: {
    en: 'The display ended on {{actual}}; the public list no longer shows the penalty.',
    zh: '公示截止期{{actual}}已过，该处罚信息不再公示。',
  },
  D09_displayLimit: {
    en: 'The penalty may be displayed until {{expected}} at most, not until {{actual}}.',
    zh: '公示截止期为{{actual}}，按失信程度最迟为{{expected}}。',
  },
  U01_confiscated: {
    en: 'The confiscated amount is {{actual}} 万元; by its text the penalty takes {{expected}} 万元.',
    zh: '没收金额填为{{actual}}万元，按处罚内容应为{{expected}}万元。',
  },
  U01_fine: {
    en: 'The fine is {{actual}} 万元; by its text the penalty is {{expected}} 万元.',
    zh: '罚款金额填为{{actual}}万元，按处罚内容应为{{expected}}万元。',
  },
  U01_missing: {
    en: 'A fine needs its amount in 万元.',
    zh: '处罚类别含罚款的，须填写罚款金额（万元）。',
  },
  U05_minor: {
    en: 'Minor penalties are as a rule not displayed on credit websites.',
    zh: '轻微失信的行政处罚信息原则上不在信用网站公示。',
  },
  U05_order: {
    en: 'The end of the display, {{actual}}, has to lie after the decision of {{expected}}.',
    zh: '公示截止期{{actual}}应晚于处罚决定日期{{expected}}。',
  },
  U05_short: {
    en: 'The display ends on {{actual}}, before the shortest term, {{expected}}.',
    zh: '公示截止期{{actual}}早于最短公示期届满之日{{expected}}。',
  },
  U08_article: {
    en: 'The legal basis names no article.',
    zh: '处罚依据未写明具体条款。',
  },
  U08_permit: {
    en: 'A permit that is suspended or revoked is named with its number.',
    zh: '暂扣或者吊销许可证件的，须填写证照名称及编号。',
  },
} satisfies Record<string, Label>
