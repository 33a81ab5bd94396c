import type { HousingProject } from './checks.ts'

export const sample: HousingProject = {
  name: '河西公共租赁住房二期',
  planYear: 2025,
  type: 'publicRental',
  place: '河西街道清溪路北侧',
  developer: '澄川县保障房建设投资有限公司',
  designer: '澄川建筑设计院',
  builder: '澄川建工有限公司',
  supervisor: '澄川工程监理有限公司',
  units: 200,
  area: '11840.00',
  investment: '3552.00',
  status: 'completed',
  startAt: '2025-03-18',
  completedAt: '2025-12-20',
}
