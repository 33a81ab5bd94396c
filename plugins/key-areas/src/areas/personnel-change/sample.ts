import type { PersonnelChange } from './checks.ts'

export const sample: PersonnelChange = {
  kind: 'institution',
  organ: '澄川县人力资源和社会保障局',
  posts: [
    { code: '2025001', unit: '澄川县人民医院', post: '护理', places: 2 },
    { code: '2025002', unit: '澄川县地方志编纂中心', post: '编辑', places: 1 },
  ],
  candidates: [
    {
      postCode: '2025001',
      name: '拟聘人员甲',
      sex: 'female',
      ticketNo: '99042125001',
      school: '云东医学院',
      score: '81.35',
      idNumber: '990421200106150031',
    },
    {
      postCode: '2025001',
      name: '拟聘人员乙',
      sex: 'female',
      ticketNo: '99042125002',
      school: '云东医学院',
      score: '79.80',
    },
    {
      postCode: '2025002',
      name: '拟聘人员丙',
      sex: 'male',
      ticketNo: '99042125017',
      school: '云东师范学院',
      score: '84.10',
    },
  ],
  posting: {
    from: '2025-11-10',
    to: '2025-11-19',
    receivedBy: '澄川县人力资源和社会保障局事业单位人事管理股',
    telephone: '0000-5550411',
    address: '澄川县文昌街道政务路3号',
  },
}
