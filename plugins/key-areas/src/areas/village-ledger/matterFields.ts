import { choice, day, decimal, line, table, whole } from '../../domain/schema/fields.ts'

const money = { digits: 2, unit: '元' }
const name = line({ en: 'Name', zh: '姓名' }, { mask: 'name' })

/** What a village publishes beside its books (村民委员会组织法), ticked one by one. */
export const MATTERS = {
  assets: { en: 'Assets', zh: '集体资产' },
  resources: { en: 'Resources', zh: '集体资源' },
  debts: { en: 'Claims and debts', zh: '债权债务' },
  passThrough: { en: 'Relief and subsidies', zh: '救灾救助、补贴等专项资金' },
  homesteads: { en: 'Homestead approvals', zh: '宅基地审批' },
  aid: { en: 'Aid lists', zh: '救助名单' },
  labour: { en: 'Decisions case by case', zh: '一事一议' },
}

const ticked = (matter: keyof typeof MATTERS) => ({
  shownWhen: ({ otherMatters }: Record<string, unknown>) =>
    Array.isArray(otherMatters) && otherMatters.includes(matter),
})

export const matterFields = {
  assets: table(
    MATTERS.assets,
    {
      name: line({ en: 'Asset', zh: '资产名称' }),
      quantity: line({ en: 'Quantity', zh: '数量' }, { maxLength: 60 }),
      value: decimal({ en: 'Value', zh: '账面价值' }, money),
      use: line({ en: 'Use', zh: '使用情况' }).optional(),
    },
    ticked('assets'),
  ).optional(),
  resources: table(
    MATTERS.resources,
    {
      name: line({ en: 'Resource', zh: '资源名称' }),
      areaMu: decimal({ en: 'Area', zh: '面积' }, { digits: 4, unit: '亩' }),
      place: line({ en: 'Place', zh: '坐落' }),
      use: line({ en: 'Use', zh: '经营方式' }).optional(),
    },
    ticked('resources'),
  ).optional(),
  debts: table(
    MATTERS.debts,
    {
      kind: choice(
        { en: 'Kind', zh: '类别' },
        { claim: { en: 'Claim', zh: '债权' }, debt: { en: 'Debt', zh: '债务' } },
      ),
      party: line({ en: 'Other party', zh: '对方' }),
      amount: decimal({ en: 'Amount', zh: '金额' }, money),
      reason: line({ en: 'Reason', zh: '形成原因' }),
      dueOn: day({ en: 'Due on', zh: '到期日期' }).optional(),
    },
    ticked('debts'),
  ).optional(),
  passThrough: table(
    MATTERS.passThrough,
    {
      fund: line({ en: 'Fund', zh: '资金（物资）名称' }),
      source: line({ en: 'From', zh: '来源' }),
      households: whole({ en: 'Households', zh: '受益户数' }, { unit: '户' }),
      amount: decimal({ en: 'Amount', zh: '金额' }, money),
      paidOn: day({ en: 'Paid on', zh: '发放日期' }),
    },
    ticked('passThrough'),
  ).optional(),
  homesteads: table(
    MATTERS.homesteads,
    {
      name,
      place: line({ en: 'Place', zh: '宅基地坐落' }),
      area: decimal({ en: 'Area', zh: '批准面积' }, { digits: 2, unit: '平方米' }),
      docNo: line({ en: 'Approval', zh: '批准书编号' }),
      approvedOn: day({ en: 'Approved on', zh: '批准日期' }),
    },
    ticked('homesteads'),
  ).optional(),
  aid: table(
    MATTERS.aid,
    {
      name,
      kind: choice(
        { en: 'Kind of aid', zh: '救助类别' },
        {
          allowance: { en: 'Subsistence allowance', zh: '最低生活保障' },
          disability: { en: 'Disability subsidy', zh: '残疾人补贴' },
          destitute: { en: 'Support of the destitute', zh: '特困供养' },
          temporary: { en: 'Temporary aid', zh: '临时救助' },
        },
      ),
      people: whole({ en: 'People', zh: '人数' }, { min: 1, unit: '人' }),
      amount: decimal({ en: 'Amount', zh: '金额' }, money),
    },
    {
      ...ticked('aid'),
      audience: 'withinArea',
      description: { en: 'For the board of the village', zh: '在村公示栏公示，不在网站公开' },
    },
  ).optional(),
  labour: table(
    MATTERS.labour,
    {
      matter: line({ en: 'Matter', zh: '议定事项' }),
      decidedOn: day({ en: 'Decided on', zh: '议定日期' }),
      resolution: line({ en: 'Resolution', zh: '民主决策记录' }),
      raised: decimal({ en: 'Raised from villagers', zh: '筹资金额' }, money).optional(),
      workdays: whole({ en: 'Work contributed', zh: '筹劳' }, { unit: '个工日' }).optional(),
    },
    ticked('labour'),
  ).optional(),
}
