import { departmentOf } from '../data/departments.ts'

import type { NoticeSeed } from '../data/seedItem.ts'
import { decimal } from './decimal.ts'
import { tableRows } from './tableRows.ts'

/** Investments in hundredths of 万元. */
export type AssessmentCase = {
  agency: string
  caseNo: string
  developer: string
  environmental: number
  impacts: string[]
  investment: number
  kind: '报告书' | '报告表'
  name: string
  overview: string
  place: string
  slug: string
}

export type AssessmentStage = {
  displayFrom: string
  displayTo: string
  extra: string
  formedOn: string
  number?: string
  stage: '决定' | '受理' | '拟批准'
}

const OPENINGS: Record<AssessmentStage['stage'], string> = {
  决定: '我局已依法作出建设项目环境影响评价文件审批决定，现予公告。',
  受理: '我局受理了下列建设项目环境影响评价文件，现将有关信息公示，公众可以提出意见。',
  拟批准: '经审查，我局拟对下列建设项目环境影响评价文件作出批准决定，现予公示。',
}

/** One of the three publications 受理、拟批准、决定 of an environmental assessment. */
export function assessmentNotice({
  earlier = [],
  project,
  stage,
}: {
  /** What was published of the case before. */
  earlier?: AssessmentStage[]
  project: AssessmentCase
  stage: AssessmentStage
}): NoticeSeed {
  const { name, address, telephone } = departmentOf('sthjj')
  const share = ((project.environmental / project.investment) * 100).toFixed(2)
  return {
    key: `eia-${project.slug}-${stage.stage}`,
    body: `${OPENINGS[stage.stage]}
${tableRows([
  ['项目', '内容'],
  ['项目名称', project.name],
  ['建设地点', project.place],
  ['建设单位', project.developer],
  ['环评机构', project.agency],
  ['文件类别', `环境影响${project.kind}`],
  ['项目概况', project.overview],
  [
    '投资',
    `总投资${wan(project.investment)}万元，其中环保投资${wan(project.environmental)}万元，占${share}%`,
  ],
])}
# 主要环境影响和对策
${project.impacts.map((impact) => `- ${impact}`).join('\n')}
# 有关事项
${stage.extra}
联系地址：${address}；电话：${telephone}；邮箱：huanping@example.invalid。`,
    contact: `${name}行政审批股，电话${telephone}`,
    department: 'sthjj',
    displayFrom: stage.displayFrom,
    displayTo: stage.displayTo,
    documentNumber: stage.number,
    formedOn: stage.formedOn,
    genre: stage.stage === '决定' ? '公告' : '公示',
    keyArea: assessmentValue({ project, share, stages: [...earlier, stage] }),
    keywords: ['环境影响评价', stage.stage, project.name],
    noticeKind: 'environment',
    signedBy: name,
    summary: `${project.name}环境影响${project.kind}${stage.stage}信息，建设地点${project.place}。`,
    title: `${project.name}环境影响${project.kind}${stage.stage}公示`,
    topic: '1003',
  }
}

const KINDS = { 报告书: 'report', 报告表: 'form' }
const STAGES = { 决定: 'decided', 受理: 'accepted', 拟批准: 'proposed' }

/** The case up to the last of its stages. */
function assessmentValue({
  project,
  share,
  stages,
}: {
  project: AssessmentCase
  share: string
  stages: AssessmentStage[]
}) {
  const [accepted, proposed, decided] = stages
  return {
    slug: 'environmental-assessment',
    value: {
      acceptance: { acceptedAt: accepted!.formedOn, ...postedIn(accepted!) },
      assessor: { name: project.agency },
      buildPlace: project.place,
      caseNo: project.caseNo,
      ...(decided && {
        decision: {
          date: decided.formedOn,
          docNo: decided.number,
          publishedAt: decided.displayFrom,
          result: 'approved',
        },
      }),
      developer: { name: project.developer },
      docKind: KINDS[project.kind],
      envInvestment: wan(project.environmental),
      envShare: share,
      fullTextLink: `https://chengchuan.example/huanping/${project.slug}.pdf`,
      impactsAndMeasures: project.impacts.join('\n'),
      investment: wan(project.investment),
      overview: project.overview,
      projectName: project.name,
      ...(proposed && {
        proposal: {
          hearing: '自公示之日起5个工作日内，申请人、利害关系人可以申请听证。',
          opinion: 'approve',
          ...postedIn(proposed),
        },
      }),
      stage: STAGES[stages.at(-1)!.stage],
    },
  }
}

function postedIn({ displayFrom, displayTo }: AssessmentStage) {
  return { from: displayFrom, to: displayTo }
}

function wan(amount: number): string {
  return decimal({ digits: 2, value: amount })
}
