import { departmentOf } from '../data/departments.ts'

import type { EntrySeed } from '../data/seedItem.ts'
import { variation } from '../keyAreas/shares.ts'
import { daysAfter, lastMonthOf, periodInWords } from './days.ts'
import { money } from './money.ts'
import { sumOf } from './sumOf.ts'

/** Prices and subsidies in whole 元. */
const MACHINES = [
  { itemCategory: '轮式拖拉机', model: 'YD804', price: 96_000, subsidy: 23_400 },
  { itemCategory: '旋耕机', model: '1GQN-180', price: 6_800, subsidy: 1_700 },
  { itemCategory: '植保无人驾驶航空器', model: 'ZB-20', price: 41_000, subsidy: 10_000 },
  { itemCategory: '谷物联合收割机', model: '4LZ-6.0', price: 128_000, subsidy: 31_600 },
]
const TOWNSHIPS = ['青禾镇', '柳河镇', '白沙镇', '沙坝镇']

/** Machines for which farmers were paid in a quarter (农机购置与应用补贴). */
export function machinerySubsidy({ period }: { period: string }): EntrySeed {
  const { name, telephone } = departmentOf('nyncj')
  const words = periodInWords(period)
  const month = lastMonthOf(period)
  const machines = MACHINES.map((machine, index) => ({
    ...machine,
    boughtAt: `${month}-${String(index + 5).padStart(2, '0')}`,
    count: 1 + variation({ below: 2, of: `${period}${machine.model}` }),
    township: TOWNSHIPS[index]!,
  }))
  const total = sumOf(machines.map(({ count, subsidy }) => count * subsidy))
  return {
    key: `machinery-${period.toLowerCase()}`,
    category: 'livelihood',
    department: 'nyncj',
    formedOn: daysAfter({ count: 20, from: `${month}-28` }),
    genre: '公示',
    keyArea: {
      slug: 'agricultural-subsidy',
      value: {
        basisDocs: [
          {
            title: '云东省2024—2026年农机购置与应用补贴实施意见',
            docNo: '云农机〔2024〕18号',
            validFrom: '2024-06-01',
            validTo: '2026-12-31',
          },
        ],
        guide: {
          documents: '身份证明、购机发票、银行账户。',
          eligible: '从事农业生产的个人和农业生产经营组织。',
          office: name,
          period: '公示无异议后15个工作日内兑付',
          phone: telephone,
          procedure: '自主购机、申请补贴、核验公示、兑付资金。',
          scope: '补贴范围内的机具。',
          standard: '按照分档最高补贴额定额补贴。',
        },
        isByCard: true,
        machinery: machines.map((machine) => ({
          boughtAt: machine.boughtAt,
          buyer: '示例甲',
          dealer: '澄川县丰收农机有限公司',
          gradeCap: yuan(machine.subsidy),
          itemCategory: machine.itemCategory,
          maker: '云东农机有限公司',
          model: machine.model,
          product: machine.itemCategory,
          quantity: machine.count,
          totalSubsidy: yuan(machine.count * machine.subsidy),
          township: machine.township,
          unitPrice: yuan(machine.price),
          unitSubsidy: yuan(machine.subsidy),
          village: '中心村',
        })),
        scheme: '农机购置与应用补贴',
        supervision: `${name}，电话${telephone}`,
        totalAmount: yuan(total),
        year: Number(period.slice(0, 4)),
      },
    },
    keywords: ['农机购置补贴', words],
    summary: `公布${words}农机购置与应用补贴的机具、单台补贴额和总额${money(total)}元。`,
    title: `${words}农机购置与应用补贴发放结果`,
    topic: '0601',
  }
}

function yuan(amount: number): string {
  return `${amount}.00`
}
