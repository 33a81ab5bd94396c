import { choice, day, decimal, line, whole } from '../../domain/schema/fields.ts'

export const money = { digits: 2, unit: '元' }
const quantity = () => decimal({ en: 'Quantity', zh: '补贴数量' }, { digits: 4 })
const unitStandard = () => decimal({ en: 'Standard', zh: '补贴标准' }, { digits: 4, unit: '元' })
const amount = () => decimal({ en: 'Amount', zh: '补贴金额' }, { isComputed: true, ...money })
const place = {
  township: line({ en: 'Township', zh: '乡镇（街道）' }),
  village: line({ en: 'Village', zh: '村（社区）' }),
}

export const batchFields = {
  ...place,
  households: whole({ en: 'Households', zh: '户数' }, { unit: '户' }),
  measure: choice(
    { en: 'Measured in', zh: '计量单位' },
    {
      mu: { en: 'mu', zh: '亩' },
      machine: { en: 'machines', zh: '台' },
      head: { en: 'heads', zh: '头' },
      person: { en: 'persons', zh: '人' },
    },
  ),
  quantity: quantity(),
  unitStandard: unitStandard(),
  amount: amount(),
  paidAt: day({ en: 'Paid on', zh: '发放日期' }).optional(),
}

/** 村公示栏: who got what. Stays in the village. */
export const personFields = {
  ...place,
  name: line({ en: 'Name', zh: '姓名' }, { mask: 'name' }),
  quantity: quantity(),
  unitStandard: unitStandard(),
  amount: amount(),
}

export const machineryFields = {
  ...place,
  buyer: line({ en: 'Buyer', zh: '购机者' }, { mask: 'name' }),
  itemCategory: line({ en: 'Category', zh: '机具品目' }),
  maker: line({ en: 'Maker', zh: '生产厂家' }),
  product: line({ en: 'Product', zh: '产品名称' }),
  model: line({ en: 'Model', zh: '购买机型' }),
  quantity: whole({ en: 'Machines', zh: '购买数量' }, { min: 1, unit: '台' }),
  dealer: line({ en: 'Dealer', zh: '经销商' }),
  boughtAt: day({ en: 'Bought on', zh: '购机日期' }),
  unitPrice: decimal({ en: 'Price', zh: '单台销售价格' }, money),
  unitSubsidy: decimal({ en: 'Subsidy for one', zh: '单台补贴额' }, money),
  gradeCap: decimal({ en: 'Cap of the grade', zh: '分档最高补贴额' }, money).optional(),
  totalSubsidy: decimal({ en: 'Subsidy', zh: '总补贴额' }, { isComputed: true, ...money }),
  serialNo: line({ en: 'Serial number', zh: '出厂编号' }, { audience: 'nobody' }).optional(),
}
