import { departmentOf } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

import { COMPANIES } from './creditLists.ts'
import { daysAfter, lastMonthOf, periodInWords } from './days.ts'
import { foodLicenceNumber } from './foodLicenceNumber.ts'

const SHOPS = [
  { name: '澄川县文昌生鲜超市', code: '92990421MA9100039G', place: '文昌街道文昌路18号' },
  { name: COMPANIES[0]!.name, code: COMPANIES[0]!.code, place: '青禾镇工业路6号' },
] as const

/** The licences for selling food that were given in a quarter. */
export function foodLicences({ period }: { period: string }): EntrySeed {
  const { name, telephone } = departmentOf('scjgj')
  const words = periodInWords(period)
  const month = lastMonthOf(period)
  return {
    key: `food-licences-${period.toLowerCase()}`,
    category: 'supervision',
    department: 'scjgj',
    formedOn: daysAfter({ count: 9, from: `${month}-28` }),
    genre: '其他',
    keyArea: {
      slug: 'food-licences',
      value: {
        period,
        rows: SHOPS.map((shop, index) => {
          const validFrom = `${month}-0${index * 4 + 3}`
          return {
            name: shop.name,
            address: shop.place,
            authority: name,
            certNo: foodLicenceNumber({
              kind: '1',
              serial: Number(month.replace('-', '').slice(2)) * 10 + index,
            }),
            complaints: telephone,
            representative: `负责人${'甲乙'[index]}`,
            scope: '预包装食品（含冷藏冷冻食品）销售，散装食品销售',
            status: 'valid',
            uscc: shop.code,
            validFrom,
            validTo: daysAfter({ count: 5 * 365, from: validFrom }),
          }
        }),
      },
    },
    keywords: ['食品经营许可', '许可名录', words],
    summary: `公布${words}新取得食品经营许可的单位、许可证号、经营项目和有效期。`,
    title: `${words}澄川县食品经营许可名录`,
    topic: '0904',
  }
}
