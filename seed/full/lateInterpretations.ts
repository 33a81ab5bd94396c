import type { InterpretationSeed } from '../data/seedItem.ts'

import { daysAfter } from '../factories/days.ts'
import { regulations } from './publicService.ts'

const LATE_BY_DAYS = 16

/** Interpretations that are still drafts long after the third working day (R7-02). */
export const lateInterpretations: InterpretationSeed[] = regulations
  .slice(0, 3)
  .map(({ key, department, formedOn, keywords, title, topic }) => ({
    key: `late-${key}`,
    body: `# 一、背景依据
群众和企业反映办理流程不清楚、标准不统一，主管部门在调研基础上制定本通知。
# 二、主要内容
明确责任分工，公开办理条件、材料和时限，规定问题核查和答复的期限。
# 三、适用范围
本县行政区域内的有关单位和个人。`,
    department,
    form: 'text',
    formedOn: daysAfter({ count: LATE_BY_DAYS, from: formedOn }),
    genre: '解读',
    interprets: [key],
    keywords: ['政策解读', ...keywords.slice(0, 1)],
    summary: `解读《${title}》的背景依据、主要内容和适用范围。`,
    title: `《${title}》解读`,
    topic,
  }))
