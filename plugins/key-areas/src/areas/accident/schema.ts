import { z } from 'zod'

import { INDUSTRIES } from '../../domain/industries.ts'
import {
  choice,
  day,
  decimal,
  file,
  group,
  line,
  lines,
  whole,
} from '../../domain/schema/fields.ts'
import { LEVELS } from './levels.ts'

export const schema = z.object({
  name: line({ en: 'Accident', zh: '事故名称' }),
  occurredOn: day({ en: 'Date of the accident', zh: '事故发生日期' }),
  place: line({ en: 'Place', zh: '事故发生地点' }),
  unit: group(
    { en: 'Unit', zh: '事故单位' },
    {
      name: line({ en: 'Name', zh: '单位名称' }),
      uscc: line({ en: 'Unified social credit code', zh: '统一社会信用代码' }).optional(),
    },
  ),
  industry: choice({ en: 'Industry', zh: '行业领域' }, INDUSTRIES),
  deaths: whole({ en: 'Deaths', zh: '死亡人数' }, { unit: '人' }),
  seriousInjuries: whole({ en: 'Seriously injured', zh: '重伤人数' }, { unit: '人' }),
  injuries: whole({ en: 'Injured', zh: '受伤人数' }, { unit: '人' }),
  loss: decimal({ en: 'Direct economic loss', zh: '直接经济损失' }, { unit: '万元' }),
  level: choice({ en: 'Level', zh: '事故等级' }, LEVELS),
  nature: choice(
    { en: 'Nature', zh: '事故性质' },
    {
      liability: { en: 'With liability', zh: '责任事故' },
      noLiability: { en: 'Without liability', zh: '非责任事故' },
    },
  ).optional(),
  investigation: group(
    { en: 'Investigation', zh: '事故调查' },
    {
      teamFormedOn: day({ en: 'Team formed on', zh: '调查组成立日期' }).optional(),
      extensionDays: whole(
        { en: 'Extension by leave', zh: '批准延长天数' },
        { unit: '日' },
      ).optional(),
      submittedOn: day({ en: 'Report submitted on', zh: '调查报告提交日期' }).optional(),
      approvedOn: day({ en: 'Report approved on', zh: '调查报告批复日期' }).optional(),
      publishedOn: day({ en: 'Report published on', zh: '调查报告公开日期' }).optional(),
      report: file({ en: 'Report', zh: '调查报告' }).optional(),
    },
  ).optional(),
  accountability: lines({ en: 'Accountability', zh: '责任追究情况' }).optional(),
  rectification: group(
    { en: 'Review of the measures', zh: '整改措施落实情况评估' },
    {
      reviewedOn: day({ en: 'Reviewed on', zh: '评估日期' }),
      summary: lines({ en: 'Result', zh: '评估结果' }),
    },
  ).optional(),
})

export type Accident = z.infer<typeof schema>
