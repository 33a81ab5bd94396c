import { z } from 'zod'

import {
  choice,
  day,
  decimal,
  group,
  line,
  month,
  rows,
  table,
  whole,
} from '../../domain/schema/fields.ts'

const KINDS = {
  urbanAllowance: { en: 'Urban subsistence allowance', zh: '城市居民最低生活保障' },
  ruralAllowance: { en: 'Rural subsistence allowance', zh: '农村居民最低生活保障' },
  destitute: { en: 'Support of the destitute', zh: '特困人员基本生活' },
  care: { en: 'Nursing care', zh: '特困人员照料护理' },
  temporary: { en: 'Temporary aid', zh: '临时救助' },
  disability: { en: 'Two disability subsidies', zh: '残疾人两项补贴' },
} as const
/** A table of a month may hold several kinds of aid, told apart row by row. */
const KINDS_OF_A_MONTH = { ...KINDS, several: { en: 'Several kinds', zh: '多类救助' } } as const
const households = { unit: '户' }
const people = { unit: '人' }
const money = { digits: 6, unit: '万元' }

export const schema = z.object({
  kind: choice({ en: 'Kind of aid', zh: '救助类别' }, KINDS_OF_A_MONTH),
  month: month({ en: 'Month', zh: '月份' }),
  region: line({ en: 'Region', zh: '统计区域' }),
  publishedAt: day({ en: 'Published on', zh: '公开日期' }),
  standards: rows(
    { en: 'Standards', zh: '救助标准' },
    {
      kind: choice({ en: 'Kind of aid', zh: '救助类别' }, KINDS),
      amount: decimal({ en: 'Standard', zh: '标准' }, { digits: 2, unit: '元' }),
      per: choice(
        { en: 'For', zh: '计发周期' },
        { month: { en: 'a month', zh: '元/月' }, year: { en: 'a year', zh: '元/年' } },
      ),
      effectiveFrom: day({ en: 'In force from', zh: '执行日期' }),
      doc: line({ en: 'Document', zh: '文件依据' }),
    },
    { rowLabel: { en: 'Standard', zh: '标准' } },
  ),
  townships: table(
    { en: 'Townships', zh: '分乡镇救助情况' },
    {
      township: line({ en: 'Township', zh: '乡镇（街道）' }),
      kind: choice({ en: 'Kind of aid', zh: '救助类别' }, KINDS).optional(),
      households: whole({ en: 'Households', zh: '户数' }, households),
      people: whole({ en: 'People', zh: '人数' }, people),
      newHouseholds: whole({ en: 'New', zh: '本月新增户数' }, households),
      stopped: whole({ en: 'Stopped', zh: '本月停发户数' }, households),
      amount: decimal({ en: 'Amount', zh: '救助金额' }, money),
    },
    { rowLabel: { en: 'Township', zh: '乡镇' } },
  ),
  households: whole({ en: 'Households in all', zh: '合计户数' }, households),
  people: whole({ en: 'People in all', zh: '合计人数' }, people),
  amount: decimal({ en: 'Amount in all', zh: '合计救助金额' }, money),
  list: table(
    { en: 'List', zh: '救助对象名单' },
    {
      name: line({ en: 'Name', zh: '姓名' }, { mask: 'name' }),
      township: line({ en: 'Township', zh: '乡镇（街道）' }),
      village: line({ en: 'Village', zh: '村（社区）' }),
      people: whole({ en: 'People', zh: '保障人数' }, { min: 1, ...people }),
      monthlyAmount: decimal({ en: 'A month', zh: '月救助金额' }, { digits: 2, unit: '元' }),
      category: choice(
        { en: 'Category', zh: '类别' },
        { A: { en: 'A', zh: 'A类' }, B: { en: 'B', zh: 'B类' }, C: { en: 'C', zh: 'C类' } },
        { audience: 'withinArea' },
      ).optional(),
    },
    {
      audience: 'withinArea',
      description: {
        en: 'For the boards of the villages; never on the web for long',
        zh: '在村（社区）公示栏公示，不在网站长期公开',
      },
      rowLabel: { en: 'Household', zh: '户' },
    },
  ).optional(),
  publicity: group(
    { en: 'Publicity', zh: '公示期' },
    {
      from: day({ en: 'From', zh: '公示起始日期' }),
      to: day({ en: 'To', zh: '公示截止日期' }),
    },
  ).optional(),
  supervisionTel: line({ en: 'Supervision', zh: '监督电话' }),
})
