import type { KeyAreaSeed } from '../seedItem.ts'

const FINDINGS = [
  ['预算编制与执行', 12, '3260.18', 'mismanagement', '部分预算未细化到项目，执行偏慢。'],
  ['专项资金滞留、闲置', 9, '2815.64', 'mismanagement', '4个乡镇的产业项目资金滞留超过一年。'],
  ['政府投资项目管理', 11, '1942.53', 'mismanagement', '3个项目结算多计工程款。'],
  ['国有资产管理', 6, '437.60', 'mismanagement', '房产出租收入未及时上缴。'],
  ['违规发放、列支', 3, '186.40', 'violation', '超标准发放和列支。'],
] as const

/** 2024年度县级预算执行审计. */
export const auditResult2024: KeyAreaSeed = {
  slug: 'audit-result',
  value: {
    auditedFrom: '2024-01-01',
    auditedTo: '2024-12-31',
    findingCount: 41,
    findings: FINDINGS.map(([category, count, amount, kind, description]) => ({
      amount,
      category,
      count,
      description,
      kind,
    })),
    mismanagementAmount: '8455.95',
    suggestions: 41,
    target: '2024年度县级预算执行和其他财政收支',
    totalAmount: '8642.35',
    transferred: 3,
    type: 'budget',
    violationAmount: '186.40',
    wasteAmount: '0.00',
    year: 2024,
  },
}

const RECTIFIED = [
  ['部分预算未细化到项目，执行偏慢。', '县财政局', 12, '3260.18', '3260.18', 'done'],
  ['产业项目资金滞留超过一年。', '县农业农村局', 8, '2493.64', '2493.64', 'done'],
  ['一处冷库资金闲置。', '县农业农村局', 1, '322.00', undefined, 'underWay'],
  ['政府投资项目结算多计工程款。', '县住房和城乡建设局', 10, '1810.53', '1810.53', 'done'],
  ['一项工程结算存在争议。', '县住房和城乡建设局', 1, '132.00', undefined, 'underWay'],
  ['房产出租收入未及时上缴。', '县财政局', 6, '437.60', '437.60', 'done'],
  ['超标准发放和列支。', '县城市管理综合执法局', 3, '186.40', '186.40', 'done'],
] as const

/** 2024年度县级预算执行审计查出问题整改结果. */
export const auditRectification2024: KeyAreaSeed = {
  slug: 'audit-rectification',
  value: {
    amountRecovered: '8188.35',
    auditTarget: '2024年度县级预算执行和其他财政收支',
    auditYear: 2024,
    findings: RECTIFIED.map(([finding, unit, count, amount, amountRecovered, status]) => ({
      amount,
      count,
      finding,
      measure: status === 'done' ? '已经整改到位并完善制度。' : '正在按计划整改。',
      status,
      unit,
      ...(amountRecovered && { amountRecovered }),
    })),
    publishedOn: '2026-04-16',
    rate: '95.12',
    rectified: 39,
    resultPublishedOn: '2025-08-29',
    total: 41,
  },
}

const debt = (kind: string, amounts: [string, string, string, string, string, string]) => {
  const [limit, opening, issued, repaid, balance, interest] = amounts
  return { balance, interest, issued, kind, limit, opening, repaid, scope: 'own' }
}

/** 2025年政府债务, in 万元. */
export const debt2025: KeyAreaSeed = {
  slug: 'government-debt',
  value: {
    approvedBy: 'committee',
    approvedOn: '2026-01-21',
    debts: [
      debt('general', ['186000', '169200', '12000', '8500', '172700', '5600']),
      debt('special', ['314500', '273800', '36000', '11200', '298600', '10000']),
    ],
    fiscalYear: 2025,
    government: '澄川县人民政府',
    publishedOn: '2026-02-04',
    repayment: '2025年支付利息1.56亿元，全部列入预算，没有发生逾期。',
    unit: 'wan',
    uses: '新增专项债券3.60亿元，用于县中医医院康复楼、城乡供水一体化和标准厂房二期。',
  },
}
