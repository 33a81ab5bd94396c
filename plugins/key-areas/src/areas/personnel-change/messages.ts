import type { Label } from '../../domain/label.ts'

export const messages = {
  P01_missing: {
    en: 'An announcement of this kind needs this.',
    zh: '该类人事信息须填写此项。',
  },
  P02_repeated: {
    en: '{{name}} is already in row {{row}}.',
    zh: '“{{name}}”与第{{row}}行为同一人同一职务，请核对任免。',
  },
  P03_noPost: {
    en: 'No post {{code}} was advertised.',
    zh: '岗位代码{{code}}不在招录岗位中。',
  },
  P03_places: {
    en: '{{actual}} people are to be recruited for post {{code}}, which has {{expected}} places.',
    zh: '岗位{{code}}拟录（聘）用{{actual}}人，超过招录人数{{expected}}人。',
  },
  P04_repeated: {
    en: 'The examination number {{name}} is already in row {{row}}.',
    zh: '准考证号{{name}}与第{{row}}行重复。',
  },
  P05_score: {
    en: 'The score is {{actual}}, out of {{expected}}. Confirm it.',
    zh: '总成绩为{{actual}}，超过{{expected}}分，请核对。',
  },
} satisfies Record<string, Label>
