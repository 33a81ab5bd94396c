import type { Label } from '../../domain/label.ts'

export const messages = {
  'R2-02_channels': {
    en: '{{actual}} new requests; the channels add up to {{expected}}.',
    zh: '本年新收{{actual}}件，按申请渠道合计应为{{expected}}件。',
  },
  'R2-02_I1': {
    en: 'The total is {{actual}}; the applicants add up to {{expected}}.',
    zh: '总计为{{actual}}件，按各类申请人合计应为{{expected}}件。',
  },
  'R2-02_I2': {
    en: '{{actual}} were handled in all; the outcomes add up to {{expected}}.',
    zh: '办理结果总计为{{actual}}件，按各项办理结果合计应为{{expected}}件。',
  },
  'R2-02_I3': {
    en: 'Handled and carried over are {{actual}}; new and carried over from last year are {{expected}}.',
    zh: '第三项加第四项之和为{{actual}}件，应等于第一项加第二项之和{{expected}}件。',
  },
  'R2-02_I4': {
    en: '{{actual}} are carried over from last year, whose report carried over {{expected}}.',
    zh: '上年结转为{{actual}}件，上年年报结转下年度继续办理为{{expected}}件，请核对并说明。',
  },
  'R2-02_I5': {
    en: 'The total is {{actual}}; the results add up to {{expected}}.',
    zh: '总计为{{actual}}件，按各项结果合计应为{{expected}}件。',
  },
  'R2-03_missing': {
    en: 'The table has no row {{item}}; write 0 where there were none.',
    zh: '表格缺少“{{item}}”一行，没有的须填0。',
  },
  'R2-03_repeated': {
    en: '{{name}} is already in row {{row}}.',
    zh: '“{{name}}”与第{{row}}行重复。',
  },
  'R1-12_replies': {
    en: 'Replies take {{actual}} working days on average; the law allows {{expected}}.',
    zh: '平均答复时间为{{actual}}个工作日，超过法定期限{{expected}}个工作日。',
  },
} satisfies Record<string, Label>
