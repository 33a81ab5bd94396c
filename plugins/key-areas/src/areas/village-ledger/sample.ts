import type { VillageLedger } from './checks.ts'

export const sample: VillageLedger = {
  village: '双桥村',
  township: '青禾镇',
  period: '2025-Q3',
  opening: '128450.60',
  income: [
    { date: '2025-07-08', item: '机动地发包收入', amount: '36000.00' },
    { date: '2025-08-20', item: '上级转移支付', amount: '24800.00' },
  ],
  expense: [
    {
      date: '2025-07-22',
      item: '村道路灯维修',
      amount: '8650.00',
      handler: '经手人甲',
      witness: '监督委员会',
    },
    {
      date: '2025-09-11',
      item: '灌溉渠清淤',
      amount: '52000.00',
      handler: '经手人乙',
      witness: '监督委员会',
      resolution: '村民代表会议决议〔2025〕4号',
    },
  ],
  closing: '128600.60',
  contracts: [
    {
      subject: '机动地发包',
      kind: 'contracting',
      party: '青禾农业合作社',
      amount: '36000.00',
      resolution: '村民代表会议决议〔2025〕3号',
    },
  ],
  otherMatters: ['assets', 'resources', 'debts', 'passThrough', 'homesteads', 'aid', 'labour'],
  assets: [{ name: '村委会办公用房', quantity: '1栋', value: '486000.00', use: '自用' }],
  resources: [{ name: '机动地', areaMu: '45.0000', place: '双桥村二组', use: '发包' }],
  debts: [
    { kind: 'claim', party: '青禾农业合作社', amount: '12000.00', reason: '应收第四季度承包费' },
  ],
  passThrough: [
    {
      fund: '耕地地力保护补贴',
      source: '县财政局',
      households: 312,
      amount: '186420.00',
      paidOn: '2025-08-15',
    },
  ],
  homesteads: [
    {
      name: '王小明',
      place: '双桥村三组',
      area: '120.00',
      docNo: '农宅字990421100202500012号',
      approvedOn: '2025-08-06',
    },
  ],
  aid: [{ name: '李四', kind: 'allowance', people: 2, amount: '1160.00' }],
  labour: [
    {
      matter: '灌溉渠清淤筹劳',
      decidedOn: '2025-08-30',
      resolution: '村民代表会议决议〔2025〕4号',
      workdays: 60,
    },
  ],
}
