import type { KeyAreaSeed } from '../seedItem.ts'

/** 2026年事业单位公开招聘拟聘用人员, in the order of their scores. */
export const hired2026: KeyAreaSeed = {
  slug: 'personnel-change',
  value: {
    candidates: [
      ...people({ code: '2026001', names: ['林某某', '许某某', '温某某'], school: '云东医学院' }),
      ...people({ code: '2026002', names: ['陆某某', '邵某某'], school: '云东师范大学' }),
      ...people({ code: '2026003', names: ['秦某某'], school: '梧原学院' }),
    ],
    kind: 'institution',
    organ: '澄川县人力资源和社会保障局',
    posting: {
      address: '澄川县文昌街道政务路3号',
      from: '2026-07-20',
      receivedBy: '县人社局事业单位人事管理股',
      telephone: '0000-5550111',
      to: '2026-07-30',
    },
    posts: [
      { code: '2026001', places: 3, post: '护理', unit: '澄川县人民医院' },
      { code: '2026002', places: 2, post: '小学语文', unit: '澄川县第三小学' },
      { code: '2026003', places: 1, post: '编辑', unit: '澄川县地方志编纂中心' },
    ],
  },
}

function people({ code, names, school }: { code: string; names: string[]; school: string }) {
  return names.map((name, index) => ({
    name,
    postCode: code,
    school,
    score: `${84 - index}.${code.slice(-2)}`,
    ticketNo: `990421${code}${index + 1}`,
  }))
}
