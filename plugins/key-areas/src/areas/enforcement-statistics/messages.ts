import type { Label } from '../../domain/label.ts'

export const messages = {
  D13_early: {
    en: 'The year {{year}} is not over on {{actual}}.',
    zh: '{{actual}}时{{year}}年度尚未结束，不能公开全年数据。',
  },
  D13_late: {
    en: 'The statistics were due by {{expected}}; it is {{actual}}. Write down why they are late.',
    zh: '上年度行政执法数据应于{{expected}}前公开，现为{{actual}}，已逾期，须说明逾期公开原因。',
  },
  U02_accepted: {
    en: '{{actual}} applications were accepted; granted, refused, revoked and open ones are {{expected}}. Explain the difference.',
    zh: '受理数量为{{actual}}宗，许可、不予许可、撤销许可与在办数量合计{{expected}}宗，请说明差异。',
  },
  U02_applied: {
    en: '{{actual}} applications were accepted, but only {{expected}} were made.',
    zh: '受理数量{{actual}}宗大于申请数量{{expected}}宗。',
  },
  U02_total: {
    en: 'The total is {{actual}}; the kinds add up to {{expected}}.',
    zh: '合计为{{actual}}宗，各分项之和为{{expected}}宗。',
  },
  U07_contradiction: {
    en: 'Numbers are given for a power the organ says it does not have.',
    zh: '已勾选无此项职权，又填写了数据。',
  },
  U07_missing: {
    en: 'Fill in the numbers, 0 where there was no case, or say that the organ has no such power.',
    zh: '须填写数据，全年无数据的填0；无此项职权的须注明。',
  },
  U09_forfeited: {
    en: 'The amount forfeited does not go with the numbers of fines and confiscations.',
    zh: '罚没金额与罚款、没收的宗数不相符。',
  },
} satisfies Record<string, Label>
