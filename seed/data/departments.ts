import { countyCreditCode } from '../factories/creditCode.ts'

export type DepartmentSeed = {
  name: string
  address: string
  code: string
  creditCode: string
  formerNames?: { name: string; validFrom: string; validTo: string }[]
  kind: 'department' | 'government' | 'township' | 'zone'
  shortName: string
  superior?: string
  telephone: string
  /** 机关代字, the word in front of the year in the organ's document numbers. */
  word: string
}

const OFFICE = 'xzfb'

/** Names end with the county's institutional reform; of merged organs the largest is kept. */
const REFORM_LAST_DAY = '2019-03-14'

const countyDepartments: DepartmentSeed[] = [
  {
    name: '澄川县人民政府办公室',
    address: '澄川县文昌街道府前路1号县行政中心主楼3层',
    code: OFFICE,
    creditCode: '11990421MB1000010U',
    kind: 'government',
    shortName: '县政府办',
    telephone: '0000-5550101',
    word: '澄政办发',
  },
  {
    name: '澄川县发展和改革局',
    address: '澄川县文昌街道府前路1号县行政中心东楼5层',
    code: 'fgj',
    creditCode: '11990421MB1000029Q',
    formerNames: [
      { name: '澄川县发展和改革委员会', validFrom: '2010-04-01', validTo: REFORM_LAST_DAY },
    ],
    kind: 'department',
    shortName: '县发改局',
    superior: OFFICE,
    telephone: '0000-5550102',
    word: '澄发改',
  },
  {
    name: '澄川县财政局',
    address: '澄川县文昌街道金水路18号',
    code: 'czj',
    creditCode: '11990421MB1000037K',
    kind: 'department',
    shortName: '县财政局',
    superior: OFFICE,
    telephone: '0000-5550103',
    word: '澄财',
  },
  {
    name: '澄川县自然资源局',
    address: '澄川县东关街道规划路66号',
    code: 'zrzyj',
    creditCode: '11990421MB1000045E',
    formerNames: [{ name: '澄川县国土资源局', validFrom: '2001-09-01', validTo: REFORM_LAST_DAY }],
    kind: 'department',
    shortName: '县自然资源局',
    superior: OFFICE,
    telephone: '0000-5550104',
    word: '澄自然资',
  },
  {
    name: '澄川县住房和城乡建设局',
    address: '澄川县东关街道建设路27号',
    code: 'zjj',
    creditCode: '11990421MB10000539',
    formerNames: [{ name: '澄川县建设局', validFrom: '1996-05-01', validTo: '2014-12-31' }],
    kind: 'department',
    shortName: '县住建局',
    superior: OFFICE,
    telephone: '0000-5550105',
    word: '澄住建',
  },
  {
    name: '澄川县教育体育局',
    address: '澄川县文昌街道学府路9号',
    code: 'jtj',
    creditCode: '11990421MB10000614',
    formerNames: [{ name: '澄川县教育局', validFrom: '1990-01-01', validTo: REFORM_LAST_DAY }],
    kind: 'department',
    shortName: '县教体局',
    superior: OFFICE,
    telephone: '0000-5550106',
    word: '澄教体',
  },
  {
    name: '澄川县民政局',
    address: '澄川县河西街道惠民路32号',
    code: 'mzj',
    creditCode: '11990421MB100007XU',
    kind: 'department',
    shortName: '县民政局',
    superior: OFFICE,
    telephone: '0000-5550107',
    word: '澄民',
  },
  {
    name: '澄川县司法局',
    address: '澄川县河西街道法治路5号',
    code: 'sfj',
    creditCode: '11990421MB1000088U',
    kind: 'department',
    shortName: '县司法局',
    superior: OFFICE,
    telephone: '0000-5550108',
    word: '澄司',
  },
  {
    name: '澄川县审计局',
    address: '澄川县文昌街道金水路20号',
    code: 'sjj',
    creditCode: '11990421MB1000096N',
    kind: 'department',
    shortName: '县审计局',
    superior: OFFICE,
    telephone: '0000-5550109',
    word: '澄审',
  },
  {
    name: '澄川县统计局',
    address: '澄川县文昌街道府前路1号县行政中心东楼4层',
    code: 'tjj',
    creditCode: '11990421MB1000109C',
    kind: 'department',
    shortName: '县统计局',
    superior: OFFICE,
    telephone: '0000-5550110',
    word: '澄统',
  },
  {
    name: '澄川县人力资源和社会保障局',
    address: '澄川县河西街道惠民路36号',
    code: 'rsj',
    creditCode: '11990421MB10001177',
    formerNames: [
      { name: '澄川县劳动和社会保障局', validFrom: '1999-03-01', validTo: '2010-11-30' },
    ],
    kind: 'department',
    shortName: '县人社局',
    superior: OFFICE,
    telephone: '0000-5550111',
    word: '澄人社',
  },
  {
    name: '澄川县交通运输局',
    address: '澄川县东关街道通达路88号',
    code: 'jtysj',
    creditCode: '11990421MB10001252',
    formerNames: [{ name: '澄川县交通局', validFrom: '1984-01-01', validTo: '2011-06-30' }],
    kind: 'department',
    shortName: '县交通运输局',
    superior: OFFICE,
    telephone: '0000-5550112',
    word: '澄交',
  },
  {
    name: '澄川县应急管理局',
    address: '澄川县文昌街道安康路12号',
    code: 'yjj',
    creditCode: '11990421MB1000133W',
    formerNames: [
      { name: '澄川县安全生产监督管理局', validFrom: '2005-02-01', validTo: REFORM_LAST_DAY },
    ],
    kind: 'department',
    shortName: '县应急局',
    superior: OFFICE,
    telephone: '0000-5550113',
    word: '澄应急',
  },
  {
    name: '澄川县市场监督管理局',
    address: '澄川县东关街道市场路15号',
    code: 'scjgj',
    creditCode: '11990421MB1000141P',
    formerNames: [
      { name: '澄川县工商行政管理局', validFrom: '1982-01-01', validTo: REFORM_LAST_DAY },
    ],
    kind: 'department',
    shortName: '县市场监管局',
    superior: OFFICE,
    telephone: '0000-5550114',
    word: '澄市监',
  },
  {
    name: '澄川县卫生健康局',
    address: '澄川县河西街道康宁路3号',
    code: 'wjj',
    creditCode: '11990421MB100015XF',
    formerNames: [
      { name: '澄川县卫生局', validFrom: '1980-01-01', validTo: '2014-10-31' },
      { name: '澄川县卫生和计划生育局', validFrom: '2014-11-01', validTo: REFORM_LAST_DAY },
    ],
    kind: 'department',
    shortName: '县卫健局',
    superior: OFFICE,
    telephone: '0000-5550115',
    word: '澄卫健',
  },
  {
    name: '梧原市生态环境局澄川分局',
    address: '澄川县文昌街道清源路7号',
    code: 'sthjj',
    creditCode: '11990421MB1000168F',
    formerNames: [{ name: '澄川县环境保护局', validFrom: '1997-03-01', validTo: '2019-12-31' }],
    kind: 'department',
    shortName: '市生态环境局澄川分局',
    telephone: '0000-5550116',
    word: '澄环',
  },
  {
    name: '澄川县农业农村局',
    address: '澄川县河西街道沃野路21号',
    code: 'nyncj',
    creditCode: '11990421MB1000176A',
    formerNames: [{ name: '澄川县农业局', validFrom: '1988-01-01', validTo: REFORM_LAST_DAY }],
    kind: 'department',
    shortName: '县农业农村局',
    superior: OFFICE,
    telephone: '0000-5550117',
    word: '澄农',
  },
  {
    name: '澄川县城市管理综合执法局',
    address: '澄川县东关街道建设路41号',
    code: 'cgj',
    creditCode: '11990421MB10001845',
    formerNames: [{ name: '澄川县城市管理局', validFrom: '2008-01-01', validTo: REFORM_LAST_DAY }],
    kind: 'department',
    shortName: '县城管局',
    superior: OFFICE,
    telephone: '0000-5550118',
    word: '澄城管',
  },
  {
    name: '澄川县科技和工业信息化局',
    address: '澄川县文昌街道创新路2号',
    code: 'kgj',
    creditCode: '11990421MB10001920',
    formerNames: [
      { name: '澄川县工业和信息化局', validFrom: '2010-04-01', validTo: REFORM_LAST_DAY },
    ],
    kind: 'department',
    shortName: '县科工信局',
    superior: OFFICE,
    telephone: '0000-5550119',
    word: '澄科工',
  },
  {
    name: '澄川县地方志编纂中心',
    address: '澄川县文昌街道学府路16号县档案馆4层',
    code: 'fzz',
    creditCode: '11990421MB1000205M',
    formerNames: [
      { name: '澄川县地方志办公室', validFrom: '1986-10-01', validTo: REFORM_LAST_DAY },
    ],
    kind: 'department',
    shortName: '县方志中心',
    superior: OFFICE,
    telephone: '0000-5550120',
    word: '澄志',
  },
]

/** Division code within the county, slug, place name. */
const streets = [
  ['001', 'wenchang', '文昌'],
  ['002', 'dongguan', '东关'],
  ['003', 'hexi', '河西'],
] as const

const towns = [
  ['100', 'qinghe', '青禾'],
  ['101', 'lanqiao', '岚桥'],
  ['102', 'shuanggou', '双沟'],
  ['103', 'shimen', '石门'],
  ['104', 'liuhe', '柳河'],
  ['105', 'baisha', '白沙'],
  ['106', 'longquan', '龙泉'],
  ['107', 'taoyuan', '桃源'],
  ['108', 'yongfeng', '永丰'],
  ['109', 'huangbao', '黄堡'],
  ['110', 'sancha', '三岔'],
  ['111', 'shaba', '沙坝'],
  ['112', 'qingxi', '清溪'],
  ['113', 'maying', '马营'],
  ['114', 'gaodian', '高店'],
  ['115', 'daping', '大坪'],
] as const

const rural = [
  ['200', 'yuntai', '云台'],
  ['201', 'songlin', '松林'],
  ['202', 'xiaozhai', '小寨'],
  ['203', 'jinping', '金坪'],
  ['204', 'hongling', '红岭'],
  ['205', 'zhuyuan', '竹园'],
  ['206', 'yangwan', '杨湾'],
  ['207', 'nanpo', '南坡'],
  ['208', 'lujiao', '鹿角'],
  ['209', 'shiyan', '石堰'],
  ['210', 'chadian', '茶店'],
] as const

const townships: DepartmentSeed[] = [
  ...streets.map(([division, code, place]) =>
    township({ code, division, place, unit: '街道', organ: '街道办事处', wordEnd: '街办' }),
  ),
  ...towns.map(([division, code, place]) =>
    township({ code, division, place, unit: '镇', organ: '镇人民政府', wordEnd: '政' }),
  ),
  ...rural.map(([division, code, place]) =>
    township({ code, division, place, unit: '乡', organ: '乡人民政府', wordEnd: '政' }),
  ),
]

const zone: DepartmentSeed = {
  name: '澄川经济开发区管理委员会',
  address: '澄川经济开发区创业大道1号',
  code: 'kfq',
  creditCode: countyCreditCode('MB200400'),
  kind: 'zone',
  shortName: '澄川经开区',
  superior: OFFICE,
  telephone: '0000-5550400',
  word: '澄开管',
}

export const departments: DepartmentSeed[] = [...countyDepartments, ...townships, zone]

export function departmentOf(code: string): DepartmentSeed {
  const found = departments.find((department) => department.code === code)
  if (!found) throw new Error(`The seed names a department that it does not have: ${code}`)
  return found
}

function township({
  code,
  division,
  organ,
  place,
  unit,
  wordEnd,
}: {
  code: string
  division: string
  organ: string
  place: string
  unit: string
  wordEnd: string
}): DepartmentSeed {
  return {
    name: `澄川县${place}${organ}`,
    address: `澄川县${place}${unit}便民服务中心大楼`,
    code,
    creditCode: countyCreditCode(`MB200${division}`),
    kind: 'township',
    shortName: `${place}${unit}`,
    superior: OFFICE,
    telephone: `0000-5550${townshipExtension(division)}`,
    word: `澄${place}${wordEnd}`,
  }
}

/** Three digits that do not meet the departments' 101–120: streets 2xx, towns 3xx, townships 5xx. */
function townshipExtension(division: string): string {
  const number = Number(division)
  if (number < 100) return String(200 + number)
  return number < 200 ? String(200 + number) : String(300 + number)
}
