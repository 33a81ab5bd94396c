import type { SchoolEnrolment } from './checks/rule.ts'

export const sample: SchoolEnrolment = {
  year: 2025,
  policy: {
    title: '澄川县2025年义务教育阶段学校招生入学工作实施方案',
    documentNo: '澄教体发〔2025〕18号',
    publishedOn: '2025-06-20',
    interpretation: '11990421MB10000614/2025-00047',
    interpretedOn: '2025-06-23',
  },
  plans: [
    { school: '澄川县文昌小学', nature: 'public', stage: 'primary', classes: 6, students: 270 },
    { school: '澄川县东关小学', nature: 'public', stage: 'primary', classes: 5, students: 220 },
    { school: '澄川县启明学校', nature: 'private', stage: 'primary', classes: 2, students: 80 },
    { school: '澄川县第一初级中学', nature: 'public', stage: 'junior', classes: 10, students: 500 },
  ],
  totals: [
    { stage: 'primary', classes: 13, students: 570 },
    { stage: 'junior', classes: 10, students: 500 },
  ],
  districts: [
    { school: '澄川县文昌小学', stage: 'primary', place: '临河社区' },
    {
      school: '澄川县文昌小学',
      stage: 'primary',
      place: '学府路',
      numbersFrom: 1,
      numbersTo: 99,
      side: 'odd',
    },
    {
      school: '澄川县东关小学',
      stage: 'primary',
      place: '学府路',
      numbersFrom: 2,
      numbersTo: 98,
      side: 'even',
    },
    { school: '澄川县东关小学', stage: 'primary', place: '学府路', numbersFrom: 100 },
    { school: '澄川县第一初级中学', stage: 'junior', place: '临河社区' },
    { school: '澄川县第一初级中学', stage: 'junior', place: '学府路' },
  ],
  places: [{ name: '临河社区' }, { name: '学府路' }],
  registrationFrom: '2025-07-01',
  registrationTo: '2025-07-10',
  resultOn: '2025-08-15',
}
