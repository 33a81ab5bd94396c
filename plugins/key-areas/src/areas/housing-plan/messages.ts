import type { Label } from '../../domain/label.ts'

export const messages = {
  H11_plan: {
    en: 'Published on {{actual}}; due {{count}} working days after the plan was set, by {{expected}}.',
    zh: '年度计划于{{actual}}公开，应在计划下达之日起{{count}}个工作日内（{{expected}}前）公开。',
  },
  H11_progress: {
    en: 'Published on {{actual}}; due {{count}} working days after the month, by {{expected}}.',
    zh: '月度进展于{{actual}}公开，应在每月后{{count}}个工作日内（{{expected}}前）更新。',
  },
  H12_projects: {
    en: 'The plan is {{actual}} 套; the projects add up to {{expected}} 套.',
    zh: '计划套数为{{actual}}套，各项目之和为{{expected}}套。',
  },
  H13_shrinks: {
    en: '{{actual}} in the year so far, less than the {{expected}} published for the month before.',
    zh: '累计数{{actual}}小于上月已公开的累计数{{expected}}。',
  },
  H13_target: {
    en: 'The target is {{actual}}; the published plan says {{expected}}.',
    zh: '目标任务为{{actual}}，与已公开的年度计划{{expected}}不一致。',
  },
} satisfies Record<string, Label>
