import type { OrganFunctions } from './checks.ts'

export const sample: OrganFunctions = {
  name: '澄川县应急管理局',
  kind: 'department',
  basis: '澄办发〔2019〕12号',
  duties: [
    { text: '负责应急管理工作，指导各乡镇各部门应对安全生产类、自然灾害类突发事件。' },
    { text: '承担防震减灾工作，管理地震监测设施。' },
    { text: '依法组织生产安全事故调查处理，监督事故查处和责任追究落实情况。' },
  ],
  head: '负责人甲',
  leaders: [
    { name: '负责人甲', post: '党委书记、局长', duties: '主持全面工作。' },
    { name: '负责人乙', post: '副局长', duties: '分管防灾减灾、应急指挥。' },
  ],
  divisions: [
    { name: '办公室', duties: '文电、会务、政务公开。', telephone: '0000-5550501' },
    { name: '安全生产综合股', duties: '安全生产综合监督管理。', telephone: '0000-5550502' },
  ],
  address: '澄川县文昌街道政务路5号',
  hours: '工作日8:30—12:00，14:30—18:00',
  telephone: '0000-5550500',
  postcode: '990421',
  email: 'yingji@example.invalid',
  changes: [
    {
      date: '2019-03-01',
      kind: 'renamed',
      description: '组建县应急管理局，不再保留县安全生产监督管理局。',
      formerName: '澄川县安全生产监督管理局',
      publishedOn: '2019-03-11',
    },
    {
      date: '2025-12-01',
      kind: 'leader',
      description: '调整领导班子成员分工。',
      publishedOn: '2025-12-08',
    },
  ],
  confirmedOn: '2026-01-05',
}
