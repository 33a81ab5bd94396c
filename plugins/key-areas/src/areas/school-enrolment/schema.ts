import { z } from 'zod'

import { choice, day, group, line, table, whole, year } from '../../domain/schema/fields.ts'
import { schoolNatures } from '../schools/choices.ts'

/** 招生学段: a nine-year school enrols in two of them, in two rows. */
export const enrolmentStages = {
  primary: { en: 'Primary', zh: '小学' },
  junior: { en: 'Junior secondary', zh: '初中' },
  senior: { en: 'Senior secondary', zh: '高中' },
}

const houseSides = {
  all: { en: 'Both sides', zh: '全部' },
  odd: { en: 'Odd numbers', zh: '单号' },
  even: { en: 'Even numbers', zh: '双号' },
}

const stage = () => choice({ en: 'Stage', zh: '学段' }, enrolmentStages)

export const schema = z.object({
  year: year({ en: 'Year', zh: '招生年度' }),
  policy: group(
    { en: 'Policy', zh: '招生政策' },
    {
      title: line({ en: 'Document', zh: '文件名称' }),
      documentNo: line({ en: 'Document number', zh: '文号' }, { maxLength: 60 }),
      publishedOn: day({ en: 'Published', zh: '政策公开日期' }),
      interpretation: line({
        en: 'Interpretation (index number)',
        zh: '政策解读索引号',
      }).optional(),
      interpretedOn: day({ en: 'Interpretation published', zh: '政策解读公开日期' }).optional(),
    },
  ),
  plans: table(
    { en: 'Plan', zh: '招生计划' },
    {
      school: line({ en: 'School', zh: '学校' }),
      nature: choice({ en: 'Nature', zh: '办学性质' }, schoolNatures),
      stage: stage(),
      classes: whole({ en: 'Classes planned', zh: '计划班数' }, { unit: '个' }),
      students: whole({ en: 'Students planned', zh: '计划招生数' }, { unit: '人' }),
    },
    { rowLabel: { en: 'School', zh: '学校' } },
  ),
  totals: table(
    { en: 'Plan of the county', zh: '全县招生计划' },
    {
      stage: stage(),
      classes: whole({ en: 'Classes', zh: '班数' }, { isComputed: true, unit: '个' }),
      students: whole({ en: 'Students', zh: '招生数' }, { isComputed: true, unit: '人' }),
    },
  ),
  districts: table(
    { en: 'Districts', zh: '学区划分' },
    {
      school: line({ en: 'School', zh: '学校' }),
      stage: stage(),
      place: line({ en: 'Community, road or village', zh: '社区（道路、村）' }),
      numbersFrom: whole({ en: 'House numbers from', zh: '门牌号起' }, { min: 1 }).optional(),
      numbersTo: whole({ en: 'House numbers to', zh: '门牌号止' }, { min: 1 }).optional(),
      side: choice({ en: 'Side', zh: '单双号' }, houseSides).optional(),
    },
    { rowLabel: { en: 'District', zh: '学区' } },
  ).optional(),
  places: table(
    { en: 'Places to be covered', zh: '应覆盖的社区（道路、村）' },
    { name: line({ en: 'Community, road or village', zh: '社区（道路、村）' }) },
  ).optional(),
  registrationFrom: day({ en: 'Registration from', zh: '报名起' }),
  registrationTo: day({ en: 'Registration to', zh: '报名止' }),
  resultOn: day({ en: 'Result published', zh: '结果公布日期' }),
})
