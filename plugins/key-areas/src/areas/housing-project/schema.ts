import { z } from 'zod'

import { choice, day, decimal, line, whole, year } from '../../domain/schema/fields.ts'

export const schema = z.object({
  name: line({ en: 'Project', zh: '项目名称' }, { isWide: true }),
  planYear: year({ en: 'Plan of the year', zh: '列入计划年度' }),
  type: choice(
    { en: 'Type', zh: '保障性住房类型' },
    {
      publicRental: { en: 'Public rental housing', zh: '公租房' },
      affordableRental: { en: 'Affordable rental housing', zh: '保障性租赁住房' },
      allocated: { en: 'Housing for sale by allotment', zh: '配售型保障性住房' },
      economical: { en: 'Economical housing', zh: '经济适用住房' },
      resettlement: { en: 'Resettlement housing', zh: '棚改安置住房' },
    },
  ),
  place: line({ en: 'Place', zh: '建设地点' }),
  developer: line({ en: 'Developer', zh: '建设单位' }),
  designer: line({ en: 'Designer', zh: '设计单位' }).optional(),
  builder: line({ en: 'Builder', zh: '施工单位' }).optional(),
  supervisor: line({ en: 'Supervisor', zh: '监理单位' }).optional(),
  units: whole({ en: 'Flats', zh: '套数' }, { min: 1, unit: '套' }),
  area: decimal({ en: 'Area', zh: '建筑面积' }, { digits: 2, unit: '平方米' }),
  investment: decimal({ en: 'Investment', zh: '总投资' }, { unit: '万元' }),
  status: choice(
    { en: 'Status', zh: '建设状态' },
    {
      planned: { en: 'Not started', zh: '未开工' },
      building: { en: 'Under construction', zh: '在建' },
      completed: { en: 'Basically completed', zh: '基本建成' },
      delivered: { en: 'Accepted and delivered', zh: '竣工交付' },
    },
  ),
  startAt: day({ en: 'Started on', zh: '开工日期' }).optional(),
  completedAt: day({ en: 'Completed on', zh: '竣工日期' }).optional(),
})
