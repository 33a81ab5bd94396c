import { COMPANIES } from '../../factories/creditLists.ts'
import type { ProcurementProject } from '../../factories/procurementProject.ts'

const [SUPPLIER_A, SUPPLIER_B] = COMPANIES.map(({ code }) => code) as [string, string]

/** As first announced; the correction puts the opening off by six days. */
export const desks: ProcurementProject = {
  category: 'goods',
  code: 'CCXCG-2026-0318',
  department: 'jtj',
  earlierNotice: '采购意向公开（2026年6月22日）',
  goods: '可升降课桌椅6200套',
  lots: [{ name: '可升降课桌椅6200套', award: 1_674_000, budget: 1_860_000 }],
  name: '中小学课桌椅更新项目',
  openOn: '2026-08-27',
  supplier: { name: '澄川县桐木家具制造有限公司', code: SUPPLIER_A },
  tenderOn: '2026-08-04',
}

export const desksPutOff: ProcurementProject = { ...desks, openOn: '2026-09-02' }

export const cleaning: ProcurementProject = {
  category: 'services',
  code: 'CCXCG-2025-0412',
  department: 'cgj',
  earlierNotice: '采购意向公开（云东省政府采购网）',
  goods: '城区清扫保洁服务',
  lots: [
    { name: '文昌、河西片区清扫保洁（第1包）', award: 15_846_000, budget: 16_600_000 },
    { name: '东关片区及开发区清扫保洁（第2包）', award: 12_920_000, budget: 13_600_000 },
  ],
  name: '城区清扫保洁市场化服务项目',
  supplier: { name: '澄川县洁源环境服务有限公司', code: SUPPLIER_A },
  tenderOn: '2025-11-05',
}

export const foodSampling: ProcurementProject = {
  category: 'services',
  code: 'CCXCG-2026-0056',
  department: 'scjgj',
  earlierNotice: '采购意向公开（云东省政府采购网）',
  goods: '食品安全抽检2400批次',
  lots: [{ name: '食品安全抽检2400批次', award: 4_368_000, budget: 4_800_000 }],
  name: '2026年食品安全监督抽检服务项目',
  openOn: '2026-02-11',
  supplier: { name: '云东省食安检测技术有限公司', code: SUPPLIER_B },
  tenderOn: '2026-01-20',
}

export const auditPlatform: ProcurementProject = {
  category: 'services',
  code: 'CCXCG-2026-0121',
  department: 'sjj',
  goods: '大数据审计平台运行维护及模型升级服务',
  lots: [{ name: '平台运行维护及模型升级', award: 184_500, budget: 186_000 }],
  method: 'singleSource',
  name: '大数据审计平台运行维护服务',
  openOn: '2026-04-28',
  supplier: { name: '云东省数审科技有限公司', code: SUPPLIER_B },
  tenderOn: '2026-04-10',
}
