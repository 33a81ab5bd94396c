import type { FoodLicences } from './checks.ts'

export const sample: FoodLicences = {
  period: '2026-03',
  rows: [
    {
      name: '澄川县文昌生鲜超市',
      uscc: '92990421MA9100039G',
      certNo: 'JY19990421000016',
      representative: '经营者甲',
      address: '文昌街道文昌路18号',
      scope: '预包装食品（含冷藏冷冻食品）销售，散装食品销售',
      authority: '县市场监督管理局文昌所',
      complaints: '0000-55500031',
      status: 'valid',
      validFrom: '2026-03-02',
      validTo: '2031-03-01',
    },
    {
      name: '澄川县青禾食品厂',
      uscc: '91990421MA9100020N',
      certNo: 'SC11399042100017',
      representative: '负责人乙',
      address: '青禾镇工业路6号',
      scope: '淀粉及淀粉制品',
      authority: '县市场监督管理局青禾所',
      status: 'valid',
      validFrom: '2026-03-10',
      validTo: '2031-03-09',
    },
  ],
  drugs: [
    {
      name: '澄川县康宁大药房',
      uscc: '91990421MA9100012U',
      certNo: '云CB9904210001',
      representative: '负责人丙',
      address: '东关街道人民路9号',
      scope: '中成药、化学药制剂、抗生素制剂、生化药品',
      change: '2026年3月变更负责人',
      status: 'valid',
      validFrom: '2026-03-05',
      validTo: '2031-03-04',
    },
  ],
}
