import type { Role } from '../../src/access/roles.ts'
import { departments } from './departments.ts'

const TOWNSHIPS_WITH_A_HANDLER = ['wenchang', 'qinghe', 'longquan', 'yuntai', 'kfq']

export type UserSeed = {
  name: string
  /** Department code → roles held there. */
  departments: Record<string, Role[]>
  email: string
  jobTitle: string
  seesAllDepartments?: boolean
}

/** One password for every demo account; `npm start` refuses to serve a database with them. */
export const DEMO_PASSWORD = 'Gongkai-demo-2026'

const DOMAIN = 'chengchuan.example'

/** Departments with three people of their own: handler, examiner, approver. */
const fullyStaffed: [code: string, handler: Person, examiner: Person, approver: Person][] = [
  ['xzfb', ['沈若谷', '政务公开股科员'], ['苏文澜', '副主任'], ['林知远', '主任']],
  ['czj', ['何静宜', '预算股科员'], ['杜明轩', '办公室主任'], ['钱守正', '副局长']],
  ['zrzyj', ['姜一帆', '耕地保护股科员'], ['陶砚秋', '办公室主任'], ['侯立诚', '副局长']],
  ['zjj', ['韩雨桐', '住房保障中心科员'], ['谭书远', '法规股股长'], ['严承志', '副局长']],
  ['jtj', ['宋清和', '基础教育股科员'], ['孟晓棠', '办公室主任'], ['欧阳景行', '副局长']],
  ['mzj', ['白露生', '社会救助股科员'], ['龚慧心', '办公室主任'], ['马守仁', '副局长']],
  ['sthjj', ['江澄宇', '监测股科员'], ['方念青', '法制股股长'], ['卫长风', '副局长']],
  ['scjgj', ['叶知秋', '食品监管股科员'], ['董思齐', '法规股股长'], ['袁公权', '副局长']],
]

type Person = [name: string, jobTitle: string]

/** Departments with a handler of their own whose two other steps are shared in a group. */
const handlersElsewhere: [code: string, handler: Person][] = [
  ['fgj', ['罗衡之', '项目股科员']],
  ['tjj', ['尹可言', '综合核算股科员']],
  ['kgj', ['常新宇', '中小企业股科员']],
  ['fzz', ['柳存真', '年鉴科科员']],
  ['sfj', ['纪怀瑾', '法规股科员']],
  ['sjj', ['裴以宁', '办公室科员']],
  ['rsj', ['夏知勤', '就业股科员']],
  ['wjj', ['梅若安', '公共卫生股科员']],
  ['jtysj', ['雷远航', '公路股科员']],
  ['yjj', ['石安澜', '应急指挥中心科员']],
  ['nyncj', ['田禾生', '农机股科员']],
  ['cgj', ['贺子规', '市容股科员']],
  ['wenchang', ['路小满', '党政办科员']],
  ['qinghe', ['禾春生', '党政办科员']],
  ['longquan', ['余泉声', '党政办科员']],
  ['yuntai', ['云舒言', '党政办科员']],
  ['kfq', ['霍启明', '综合办科员']],
]

/** What the other townships publish is put in by one person for all of them. */
const otherTownships = departments
  .filter(({ code, kind }) => kind === 'township' && !TOWNSHIPS_WITH_A_HANDLER.includes(code))
  .map(({ code }) => code)

/** Examiner and approver of several small departments: the county allows it, three people sign. */
const shared: [slug: string, codes: string[], examiner: Person, approver: Person][] = [
  ['group1', ['fgj', 'tjj', 'kgj', 'fzz'], ['许慎之', '联合审查专员'], ['章鸣远', '分管领导']],
  ['group2', ['sfj', 'sjj', 'rsj', 'wjj'], ['温如玉', '联合审查专员'], ['顾怀德', '分管领导']],
  ['group3', ['jtysj', 'yjj', 'nyncj', 'cgj'], ['齐慎行', '联合审查专员'], ['孙致和', '分管领导']],
  [
    'townships',
    [...TOWNSHIPS_WITH_A_HANDLER, ...otherTownships],
    ['闻雨时', '乡镇联合审查专员'],
    ['万宗衡', '乡镇分管领导'],
  ],
]

export const users: UserSeed[] = [
  {
    name: '方正明',
    departments: { xzfb: ['admin'] },
    email: `admin@${DOMAIN}`,
    jobTitle: '系统管理员',
    seesAllDepartments: true,
  },
  {
    name: '程公瑾',
    departments: { xzfb: ['office'] },
    email: `office@${DOMAIN}`,
    jobTitle: '政务公开股股长',
    seesAllDepartments: true,
  },
  {
    name: '廖察微',
    departments: { sjj: ['auditor'] },
    email: `auditor@${DOMAIN}`,
    jobTitle: '监督检查专员',
    seesAllDepartments: true,
  },
  ...fullyStaffed.flatMap(([code, handler, examiner, approver]) => [
    member({ codes: [code], person: handler, role: 'handler', slug: code }),
    member({ codes: [code], person: examiner, role: 'examiner', slug: code }),
    member({ codes: [code], person: approver, role: 'approver', slug: code }),
  ]),
  ...handlersElsewhere.map(([code, handler]) =>
    member({ codes: [code], person: handler, role: 'handler', slug: code }),
  ),
  member({
    codes: otherTownships,
    person: ['毕云舟', '乡镇信息公开代办员'],
    role: 'handler',
    slug: 'townships',
  }),
  ...shared.flatMap(([slug, codes, examiner, approver]) => [
    member({ codes, person: examiner, role: 'examiner', slug }),
    member({ codes, person: approver, role: 'approver', slug }),
  ]),
]

/** Who does what for a department's items. */
export function signersOf(department: string): Record<'approver' | 'examiner' | 'handler', string> {
  return {
    approver: emailOf({ department, role: 'approver' }),
    examiner: emailOf({ department, role: 'examiner' }),
    handler: emailOf({ department, role: 'handler' }),
  }
}

function emailOf({ department, role }: { department: string; role: Role }): string {
  const found = users.find((user) => user.departments[department]?.includes(role))
  if (!found) throw new Error(`Nobody in the seed is ${role} of ${department}`)
  return found.email
}

function member({
  codes,
  person: [name, jobTitle],
  role,
  slug,
}: {
  codes: string[]
  person: Person
  role: Role
  slug: string
}): UserSeed {
  return {
    name,
    departments: Object.fromEntries(codes.map((code) => [code, [role]])),
    email: `${role}.${slug}@${DOMAIN}`,
    jobTitle,
  }
}
