import type { AgriculturalSubsidy } from './rule.ts'

const place = { township: '青禾镇', village: '双桥村' }

export const sample: AgriculturalSubsidy = {
  scheme: '耕地地力保护补贴和农机购置补贴',
  year: 2025,
  basisDocs: [
    {
      title: '云东省2024—2026年农机购置与应用补贴实施意见',
      docNo: '云农机〔2024〕18号',
      validFrom: '2024-06-01',
      validTo: '2026-12-31',
    },
  ],
  guide: {
    eligible: '拥有耕地承包权的种地农民；购置补贴范围内机具的农业生产者。',
    scope: '全县31个乡镇（街道、开发区）。',
    standard: '耕地地力保护补贴每亩96.35元。',
    procedure: '村级登记公示、乡镇审核、县级汇总发放。',
    documents: '土地承包经营权证、身份证明、银行账户。',
    phone: '0000-5550171',
    office: '县农业农村局',
    period: '公示无异议后20个工作日内发放',
  },
  batches: [
    {
      ...place,
      households: 2,
      measure: 'mu',
      quantity: '18.5175',
      unitStandard: '96.35',
      amount: '1784.16',
      paidAt: '2025-06-30',
    },
    {
      township: '岚桥镇',
      village: '石桥村',
      households: 214,
      measure: 'mu',
      quantity: '1260.40',
      unitStandard: '96.35',
      amount: '121439.54',
      paidAt: '2025-06-30',
    },
  ],
  totalAmount: '138223.70',
  persons: [
    { ...place, name: '示例甲', quantity: '10.0000', unitStandard: '96.35', amount: '963.50' },
    { ...place, name: '示例乙', quantity: '8.5175', unitStandard: '96.35', amount: '820.66' },
  ],
  machinery: [
    {
      ...place,
      buyer: '示例丙',
      itemCategory: '轮式拖拉机',
      maker: '云东农机有限公司',
      product: '80马力四轮驱动拖拉机',
      model: 'YD804',
      quantity: 1,
      dealer: '澄川农机经销部',
      boughtAt: '2025-04-12',
      unitPrice: '60000.00',
      unitSubsidy: '15000.00',
      totalSubsidy: '15000.00',
      serialNo: 'YD804-25-0017',
    },
  ],
  publicity: { from: '2025-06-03', to: '2025-06-12' },
  isByCard: true,
  supervision: '县农业农村局监督电话0000-5550172',
}
