import { z } from 'zod'

import { choice, code, day, decimal, line, table, whole } from '../../domain/schema/fields.ts'
import { schoolNatures, schoolStages } from './choices.ts'

export const schema = z.object({
  asOf: day({ en: 'As of', zh: '统计截止日期' }),
  schools: table(
    { en: 'Schools', zh: '学校名录' },
    {
      name: line({ en: 'School', zh: '学校名称' }),
      code: code({ en: 'Code', zh: '学校标识码' }, { form: /^\d{10}$/ }).optional(),
      nature: choice({ en: 'Nature', zh: '办学性质' }, schoolNatures),
      stage: choice({ en: 'Stage', zh: '办学层次' }, schoolStages),
      address: line({ en: 'Address', zh: '地址' }),
      telephone: line({ en: 'Telephone', zh: '办公电话' }, { maxLength: 40 }),
      licenceNo: line({ en: 'Licence', zh: '办学许可证号' }, { maxLength: 40 }).optional(),
      classes: whole({ en: 'Classes', zh: '班级数' }, { unit: '个' }),
      students: whole({ en: 'Students', zh: '在校生数' }, { unit: '人' }),
      teachers: whole({ en: 'Full-time teachers', zh: '专任教师数' }, { unit: '人' }),
      studentsPerTeacher: decimal(
        { en: 'Students per teacher', zh: '生师比' },
        { digits: 2, isComputed: true },
      ),
    },
    { rowLabel: { en: 'School', zh: '学校' } },
  ),
  totalSchools: whole({ en: 'Schools in all', zh: '学校总数' }, { unit: '所' }),
  totalClasses: whole({ en: 'Classes in all', zh: '班级总数' }, { unit: '个' }),
  totalStudents: whole({ en: 'Students in all', zh: '在校生总数' }, { unit: '人' }),
  totalTeachers: whole({ en: 'Teachers in all', zh: '专任教师总数' }, { unit: '人' }),
})
