import type { DepartmentSeed } from '../data/departments.ts'

import { departmentOf } from '../data/departments.ts'

/** The fields of a 公开指南, Article 12 of the regulations. */
export type GuideSeed = {
  key: string
  address: string
  applicationChannels: string
  applicationSteps?: string
  arrangement: string
  body: string
  bodyName: string
  classification: string
  confirmedOn: string
  department: string
  email: string
  fax: string
  fees?: string
  hours: string
  postalCode: string
  readingPlaces?: string
  supervision: string
  telephone: string
  timeLimits?: string
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

const POSTAL_CODE = '990421'
/** One of them is long past, so that the workbench has something to say. */
const CONFIRMED_ON = ['2026-10-12', '2026-09-15', '2026-11-02', '2026-02-10', '2026-10-28'].map(
  (day) => `${day}T12:00:00.000Z`,
)

/** What the county office's guide states for all departments; an organ of the city says it itself. */
const COUNTY_PARTS = {
  applicationSteps: `申请应当包括：申请人的姓名（名称）、身份证明、联系方式；所需政府信息的名称、文号或者便于查询的其他特征性描述；形式要求，包括获取信息的方式、途径。
书写确有困难的，可以口头提出，由受理机构代为填写。内容不明确的，自收到申请之日起7个工作日内一次性告知补正。
办理依次为登记、审核、办理、答复、归档。`,
  fees: '提供政府信息不收取费用。申请公开政府信息的数量、频次明显超过合理范围的，可以收取信息处理费。',
  readingPlaces:
    '县档案馆（文昌街道学府路12号）、县图书馆（东关街道滨河路6号）、县政务服务中心（河西街道迎宾路18号）设政府信息查阅点，配备设施、设备，免费查阅。',
  timeLimits: `能够当场答复的，当场答复；不能当场答复的，自收到申请之日起20个工作日内答复。
需要延长的，经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不超过20个工作日。征求第三方和其他机关意见所需时间不计算在内。`,
}

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
  const bodyName = facts.name.endsWith('办公室') ? `${facts.name}政务公开科` : `${facts.name}办公室`
  return {
    key: `guide-${facts.code}`,
    ...(hasOfficeAbove(facts) ? {} : COUNTY_PARTS),
    address: facts.address,
    applicationChannels: `当面：${facts.address}；邮寄：同址${bodyName}收，邮政编码${POSTAL_CODE}，信封注明“政府信息公开申请”；网上：县政府网站“依申请公开”栏目；电子邮箱：${facts.code}@example.invalid。`,
    arrangement: ARRANGEMENTS[index % ARRANGEMENTS.length] ?? '',
    body: `# 常用信息
${focus.map((item) => `- ${item}`).join('\n')}`,
    bodyName,
    classification: `${facts.shortName}主动公开的信息主要包括：机构职能、政策文件、政策解读、${focus.map((item) => item.replace(/（.*）/u, '')).join('、')}，以及财政预算决算、行政执法等法定应当公开的信息。`,
    confirmedOn: CONFIRMED_ON[index % CONFIRMED_ON.length] ?? '',
    department: facts.code,
    email: `${facts.code}@example.invalid`,
    fax: facts.telephone.replace('55501', '55506'),
    hours: index % 3 === 0 ? COUNTER_HOURS : SUMMER_HOURS,
    postalCode: POSTAL_CODE,
    supervision: `认为${facts.shortName}未依法履行公开义务的，可以向${office.name}投诉、举报，电话${office.telephone}；也可以依法申请行政复议或者提起行政诉讼。`,
    telephone: facts.telephone,
    title: `${facts.name}政府信息公开指南`,
    waysOfObtaining: `县政府网站“政府信息公开”专栏；县档案馆、县图书馆、县政务服务中心政府信息查阅点；${index % 2 === 0 ? `${facts.shortName}办公场所查阅架` : '《澄川县人民政府公报》'}；依法提出申请。`,
    website: `https://www.chengchuan.example/${facts.code}`,
  }
}

function hasOfficeAbove({ superior }: DepartmentSeed): boolean {
  return superior !== undefined
}
