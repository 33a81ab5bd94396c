import type { HousingAllotment } from './rule.ts'

const flat = { building: '3号楼', layout: '两室一厅', rent: '4.50' }

export const sample: HousingAllotment = {
  round: '2025年第一批公租房配租',
  year: 2025,
  stage: 'results',
  projectName: '河西公共租赁住房一期',
  noticeAt: '2025-05-06',
  units: [
    { ...flat, houseNo: 'HX-3-1-101', unit: '1单元', room: '101', area: '58.60' },
    { ...flat, houseNo: 'HX-3-1-102', unit: '1单元', room: '102', area: '59.20' },
    { ...flat, houseNo: 'HX-3-2-101', unit: '2单元', room: '101', area: '58.60' },
  ],
  availableUnits: 3,
  process: {
    mode: 'lot',
    drawAt: '2025-05-28',
    place: '县住房保障服务中心',
    witnesses: '县公证处、申请家庭代表',
    publishedAt: '2025-05-29',
    account: '全程公证，结果当场宣读。',
  },
  applicants: [
    {
      queueNo: '2025-0001',
      name: '示例甲',
      familySize: 3,
      township: '河西街道',
      category: 'urban',
      result: 'allotted',
      houseNo: 'HX-3-1-101',
      signedAt: '2025-06-16',
    },
    {
      queueNo: '2025-0002',
      name: '示例某乙',
      familySize: 1,
      township: '文昌街道',
      category: 'newlyEmployed',
      result: 'allotted',
      houseNo: 'HX-3-2-101',
    },
    {
      queueNo: '2025-0003',
      name: '示例丙',
      familySize: 2,
      township: '青禾镇',
      category: 'migrant',
      result: 'waiting',
    },
  ],
  allottedUnits: 2,
  publicity: { from: '2025-06-03', to: '2025-06-12' },
  resultsAt: '2025-06-03',
  exits: [
    { name: '示例丁', house: '河西一期1号楼2单元301', reason: 'otherHousing', date: '2025-04-22' },
  ],
  supervisionTel: '0000-5550162',
}
