import type { EntrySeed } from './seedItem.ts'

/** Published, then taken off the record: what should not have been public in this form. */
export const takenDown: EntrySeed[] = [
  {
    key: 'mzj-aid-list-2025',
    body: `2025年第三季度临时救助情况公示如下。
| 序号 | 姓名 | 村（社区） | 困难情形 | 金额（元） |
| 1 | 冯*林 | 柳河镇前河村 | 家庭成员住院 | 2,000.00 |
| 2 | 褚*花 | 白沙镇白沙村 | 房屋失火 | 3,000.00 |
| 3 | 魏*强 | 高店镇高店社区 | 支出型困难 | 1,500.00 |
| 合计 | — | — | — | 6,500.00 |
有异议的请向县民政局反映，电话0000-5550107。`,
    category: 'livelihood',
    department: 'mzj',
    formedOn: '2025-10-10',
    genre: '公示',
    keywords: ['临时救助', '公示'],
    signedBy: '澄川县民政局',
    summary: '公示2025年第三季度部分临时救助对象和金额。',
    title: '2025年第三季度临时救助情况公示',
    topic: '1703',
  },
  {
    key: 'zjj-maintenance-list',
    body: `2025年老旧小区电梯维修资金使用情况：维修电梯21部，支出38.64万元，其中更换曳引钢丝绳14部、更换控制系统7部。
各小区楼栋和业主分摊明细见小区公示栏。`,
    category: 'livelihood',
    department: 'zjj',
    formedOn: '2025-12-19',
    genre: '统计数据',
    keywords: ['电梯维修', '维修资金'],
    signedBy: '澄川县住房和城乡建设局',
    summary: '公布2025年老旧小区电梯维修21部、支出38.64万元的情况。',
    title: '2025年老旧小区电梯维修资金使用情况',
    topic: '1002',
  },
]
