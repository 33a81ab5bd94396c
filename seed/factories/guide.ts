import type { DepartmentSeed } from '../data/departments.ts'

import { departmentOf } from '../data/departments.ts'

/** The fields of a 公开指南, Article 12 of the regulations. */
export type GuideSeed = {
  key: string
  address: string
  arrangement: string
  body: string
  bodyName: string
  classification: string
  department: string
  email: string
  fax: string
  hours: string
  supervision: string
  telephone: string
  title: string
  waysOfObtaining: string
  website: string
}

const SUMMER_HOURS =
  '工作日8:30—12:00，15:00—18:30（6月至9月）；8:30—12:00，14:30—18:00（其余月份）'
const COUNTER_HOURS = '工作日8:30—17:30，午间不休；周六9:00—12:00受理预约事项'
const ARRANGEMENTS = [
  '按照“年度—类别—流水号”编排。索引号由统一社会信用代码、四位年份和五位流水号组成，编定后不变更。',
  '先按信息类别、再按形成时间编排；每条信息有唯一索引号，机构更名后索引号不变。',
  '按主题分类、体裁和成文日期三种方式编排，可以分别检索；同一信息只有一个索引号。',
]

/** A department's guide from its own facts; the wording takes turns so that no two read alike. */
export function guide({
  facts,
  focus,
  index,
}: {
  facts: DepartmentSeed
  /** What people most often look for at this department. */
  focus: string[]
  index: number
}): GuideSeed {
  const office = departmentOf('xzfb')
  return {
    key: `guide-${facts.code}`,
    address: facts.address,
    arrangement: ARRANGEMENTS[index % ARRANGEMENTS.length] ?? '',
    body: `# 常用信息
${focus.map((item) => `- ${item}`).join('\n')}
# 依申请公开
${index % 2 === 0 ? '公民、法人或者其他组织可以当面、邮寄或者网上提出申请，写明姓名（名称）、联系方式、所需信息的名称或者文号、获取方式。' : '申请应当采用书面形式（包括信件、数据电文）；书写确有困难的，可以口头提出，由工作人员代为填写。'}
本机关能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内答复；需要延长的，经工作机构负责人同意并告知申请人，延长不超过20个工作日。
# 收费
提供政府信息不收取费用；申请数量、频次明显超过合理范围的，可以收取信息处理费。`,
    bodyName: `${facts.name}办公室`,
    classification: `${facts.shortName}主动公开的信息主要包括：机构职能、政策文件、政策解读、${focus.map((item) => item.replace(/（.*）/u, '')).join('、')}，以及财政预算决算、行政执法等法定应当公开的信息。`,
    department: facts.code,
    email: `${facts.code}@example.invalid`,
    fax: facts.telephone.replace('55501', '55506'),
    hours: index % 3 === 0 ? COUNTER_HOURS : SUMMER_HOURS,
    supervision: `认为${facts.shortName}未依法履行公开义务的，可以向${office.name}投诉、举报，电话${office.telephone}；也可以依法申请行政复议或者提起行政诉讼。`,
    telephone: facts.telephone,
    title: `${facts.name}政府信息公开指南`,
    waysOfObtaining: `县政府网站“政府信息公开”专栏；县档案馆、县图书馆、县政务服务中心政府信息查阅点；${index % 2 === 0 ? `${facts.shortName}办公场所查阅架` : '《澄川县人民政府公报》'}；依法提出申请。`,
    website: `https://www.chengchuan.example/${facts.code}`,
  }
}
