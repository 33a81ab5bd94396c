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
      party: '青禾农业合作社',
      amount: '36000.00',
      resolution: '村民代表会议决议〔2025〕3号',
    },
  ],
  otherMatters: ['assets', 'homesteads'],
}
