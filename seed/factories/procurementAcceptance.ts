import type { EntrySeed } from '../data/seedItem.ts'

import { daysAfter } from './days.ts'
import { procurementIntention, type ProcurementProject } from './procurementProject.ts'

/** How a purchase for the public was accepted, three months after its tender. */
export function procurementAcceptance(project: ProcurementProject): EntrySeed {
  const { keyArea, ...intention } = procurementIntention(project)
  const formedOn = daysAfter({ count: 119, from: project.tenderOn })
  return {
    ...intention,
    key: `acceptance-${project.code}`,
    formedOn,
    keyArea: {
      slug: keyArea!.slug,
      value: {
        ...keyArea!.value,
        acceptance: {
          acceptedOn: daysAfter({ count: -6, from: formedOn }),
          contractNumber: `${project.code}-H01`,
          members: '采购人代表2人、服务对象代表1人、专业人员2人',
          result: '数量、规格和服务内容与合同一致，验收合格。',
        },
        intention: undefined,
        noticeKind: 'acceptance',
        projectCode: project.code,
        publishedOn: formedOn,
      },
    },
    keywords: ['政府采购', '验收结果'],
    summary: `公布${project.name}的验收情况和结果。`,
    title: `${project.name}验收结果公告`,
  }
}
