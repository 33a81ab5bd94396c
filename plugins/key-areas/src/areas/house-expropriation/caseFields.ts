import { choice, day, decimal, line, yes } from '../../domain/schema/fields.ts'

const area = { digits: 2, unit: '平方米' }
const money = { digits: 2, unit: '元' }

/** 分户补偿: one household. Shown to the expropriated persons on the spot, never on the web. */
export const caseFields = {
  caseNo: line({ en: 'Case', zh: '户号' }),
  owner: line({ en: 'Owner', zh: '被征收人' }, { mask: 'name' }),
  houseNo: line({ en: 'House', zh: '房屋坐落' }),
  certifiedArea: decimal({ en: 'Certified area', zh: '证载面积' }, area),
  surveyedArea: decimal({ en: 'Surveyed area', zh: '调查面积' }, area),
  use: choice(
    { en: 'Use', zh: '房屋用途' },
    {
      dwelling: { en: 'Dwelling', zh: '住宅' },
      business: { en: 'Business', zh: '经营用房' },
      other: { en: 'Other', zh: '其他' },
    },
  ),
  isRegistered: yes({ en: 'Registered', zh: '已登记' }).optional(),
  recognition: line({ en: 'Recognition of the building', zh: '未登记建筑认定结果' }).optional(),
  initialValue: decimal({ en: 'Initial value', zh: '初步评估结果' }, money),
  unitPrice: decimal(
    { en: 'Value per square metre', zh: '评估单价' },
    { digits: 2, isComputed: true, unit: '元/平方米' },
  ).optional(),
  reviewRequestedAt: day({ en: 'Review requested on', zh: '申请复核日期' }).optional(),
  value: decimal({ en: 'Value of the house', zh: '房屋价值补偿' }, money),
  relocation: decimal({ en: 'Moving', zh: '搬迁费' }, money).optional(),
  temporary: decimal({ en: 'Temporary housing', zh: '临时安置费' }, money).optional(),
  business: decimal({ en: 'Loss of business', zh: '停产停业损失' }, money).optional(),
  reward: decimal({ en: 'Reward', zh: '奖励' }, money).optional(),
  subsidy: decimal({ en: 'Subsidy', zh: '补助' }, money).optional(),
  total: decimal({ en: 'Total', zh: '补偿总额' }, { isComputed: true, ...money }),
  mode: choice(
    { en: 'Mode', zh: '补偿方式' },
    {
      money: { en: 'Money', zh: '货币补偿' },
      exchange: { en: 'Exchange of property', zh: '房屋产权调换' },
    },
  ),
  exchangeHouse: line({ en: 'House in exchange', zh: '产权调换房屋' }).optional(),
  exchangeArea: decimal({ en: 'Its area', zh: '调换面积' }, area).optional(),
  exchangeDifference: decimal(
    { en: 'Difference in value', zh: '差价' },
    { ...money, isSigned: true },
  ).optional(),
  agreementAt: day({ en: 'Agreed on', zh: '协议签订日期' }).optional(),
  decisionAt: day({ en: 'Compensation decided on', zh: '补偿决定日期' }).optional(),
}
