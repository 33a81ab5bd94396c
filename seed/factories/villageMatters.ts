import { variation } from '../keyAreas/shares.ts'
import { lastMonthOf } from './days.ts'

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许']
const GIVEN_NAMES = ['小山', '小河', '小田', '小林', '小雨', '小禾', '小石', '小桥']
const GROUPS = ['一组', '二组', '三组', '四组', '五组']

const ASSETS = [
  { name: '村委会办公用房', quantity: '1栋', use: '自用', value: '486000.00' },
  { name: '村级卫生室', quantity: '1间', use: '提供给村医使用', value: '92000.00' },
  { name: '太阳能路灯', quantity: '46盏', use: '公共照明', value: '105800.00' },
]
/** Of a month, in 元. */
const AID = [
  { amount: '1160.00', kind: 'allowance', people: 2 },
  { amount: '430.00', kind: 'allowance', people: 1 },
  { amount: '90.00', kind: 'disability', people: 1 },
  { amount: '780.00', kind: 'destitute', people: 1 },
]
const APPROVALS = 2

/** What a village publishes in a quarter beside its books, and which matters that are. */
export function villageMatters({
  organNumber,
  period,
  village,
}: {
  /** Of the township, in the numbers of its approvals. */
  organNumber: number
  period: string
  village: string
}) {
  const matters = {
    aid: AID.map((row, index) => ({ ...row, name: personOf(`${village}救助${index}`) })),
    assets: ASSETS,
    homesteads: Array.from({ length: APPROVALS }, (_, index) =>
      homestead({ number: index + 1, organNumber, period, village }),
    ),
  }
  return { ...matters, otherMatters: Object.keys(matters) }
}

function homestead({
  number,
  organNumber,
  period,
  village,
}: {
  number: number
  organNumber: number
  period: string
  village: string
}) {
  const [year = '', quarter = ''] = period.split('-Q')
  const of = `${village}${period}宅基地${number}`
  return {
    name: personOf(of),
    approvedOn: `${lastMonthOf(period)}-${10 + variation({ below: 15, of })}`,
    area: `${90 + variation({ below: 31, of })}.00`,
    docNo: `农宅字990421${organNumber}${year}${quarter.padStart(3, '0')}${String(number).padStart(2, '0')}号`,
    place: `${village}${GROUPS[variation({ below: GROUPS.length, of: `${of}组` })]}`,
  }
}

function personOf(of: string): string {
  const surname = SURNAMES[variation({ below: SURNAMES.length, of })]
  return `${surname}${GIVEN_NAMES[variation({ below: GIVEN_NAMES.length, of: `${of}名` })]}`
}
