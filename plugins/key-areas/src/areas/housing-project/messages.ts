import type { Label } from '../../domain/label.ts'

export const messages = {
  H14_future: {
    en: 'Completed on {{actual}}, which is still to come.',
    zh: '竣工日期{{actual}}尚未到来，与建设状态不符。',
  },
  H14_started: {
    en: 'Started on {{actual}}, but the status says it has not.',
    zh: '开工日期为{{actual}}，与建设状态“未开工”不符。',
  },
  H15_units: {
    en: 'The project has {{actual}} 套; the published plan says {{expected}} 套.',
    zh: '项目套数为{{actual}}套，已公开的年度计划为{{expected}}套。',
  },
  H15_unplanned: {
    en: 'The published plan of the year does not contain this project.',
    zh: '已公开的年度计划项目清单中没有该项目。',
  },
} satisfies Record<string, Label>
