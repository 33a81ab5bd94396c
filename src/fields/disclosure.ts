import type { Label } from './labels.ts'

/** 公开属性 by Article 13 of the regulations. */
export const DISCLOSURE_MODES = {
  proactive: { en: 'Proactive', zh: '主动公开' },
  onApplication: { en: 'On application', zh: '依申请公开' },
  notDisclosed: { en: 'Not disclosed', zh: '不予公开' },
} as const satisfies Record<string, Label>

/** 法定依据: Articles 14–16 and 36(7) of the regulations. */
export const GROUNDS = {
  G14_1: { en: 'Art. 14: state secret', zh: '第十四条：国家秘密' },
  G14_2: { en: 'Art. 14: forbidden by law', zh: '第十四条：法律、行政法规禁止公开' },
  G14_3: {
    en: 'Art. 14: endangers national, public or economic security or social stability',
    zh: '第十四条：危及国家安全、公共安全、经济安全、社会稳定',
  },
  G15: { en: 'Art. 15: trade secret or privacy', zh: '第十五条：商业秘密、个人隐私' },
  G16_1: { en: 'Art. 16: internal affairs', zh: '第十六条：内部事务信息' },
  G16_2: { en: 'Art. 16: process information', zh: '第十六条：过程性信息' },
  G16_3: { en: 'Art. 16: enforcement case file', zh: '第十六条：行政执法案卷信息' },
  G36_7: { en: 'Art. 36(7): special rules of access', zh: '第三十六条第七项：另有查阅规定' },
} as const satisfies Record<string, Label>

export const AUDIENCES = {
  public: { en: 'Everybody', zh: '全社会' },
  specificGroup: { en: 'Specific group', zh: '特定群体' },
} as const satisfies Record<string, Label>

export const VALIDITIES = {
  pending: { en: 'Not yet in force', zh: '尚未生效' },
  valid: { en: 'In force', zh: '有效' },
  amended: { en: 'Amended', zh: '已修改' },
  expired: { en: 'Expired', zh: '失效' },
  abolished: { en: 'Abolished', zh: '废止' },
} as const satisfies Record<string, Label>

export const RELATIONS = {
  interprets: { en: 'Interprets', zh: '解读' },
  repeals: { en: 'Repeals', zh: '废止' },
  amends: { en: 'Amends', zh: '修改' },
  replaces: { en: 'Replaces', zh: '代替' },
  implements: { en: 'Implements', zh: '执行' },
  corrects: { en: 'Corrects', zh: '更正' },
} as const satisfies Record<string, Label>
