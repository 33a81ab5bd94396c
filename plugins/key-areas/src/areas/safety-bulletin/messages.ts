import type { Label } from '../../domain/label.ts'

const sum = (en: string, zh: string, unit: string): Label => ({
  en: `Total of ${en}: {{actual}}; the industries add up to {{expected}}.`,
  zh: `${zh}合计为{{actual}}${unit}，各行业之和为{{expected}}${unit}。`,
})

export const messages = {
  A02_count: sum('accidents', '事故起数', '起'),
  A02_deaths: sum('deaths', '死亡人数', '人'),
  A02_industryTwice: {
    en: 'This industry already has a row.',
    zh: '该行业领域重复填报。',
  },
  A02_injuries: sum('injured', '受伤人数', '人'),
  A02_loss: sum('losses', '直接经济损失', '万元'),
  N02_change: {
    en: 'The change is {{actual}}%; by the two figures it is {{expected}}%.',
    zh: '同比为{{actual}}%，按两期数据计算应为{{expected}}%。',
  },
  N02_lastYear: {
    en: 'Last year’s figure is {{actual}}; a year ago {{expected}} was published.',
    zh: '上年同期数为{{actual}}，与上年公开的{{expected}}不一致。',
  },
  N03_loss: {
    en: 'A loss of {{amount}} 万元 is far from all the others. Is it in 元?',
    zh: '直接经济损失{{amount}}万元与其他行业相差悬殊，请核对单位是否为元。',
  },
  N03_text: {
    en: 'The text says {{amount}} 元; the table has {{amount}} 万元.',
    zh: '文中写作“{{amount}}元”，表中为{{amount}}万元，请核对单位。',
  },
} satisfies Record<string, Label>
