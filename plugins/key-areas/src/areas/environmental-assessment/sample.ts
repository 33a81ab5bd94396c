import type { EnvironmentalAssessment } from './rule.ts'

export const sample: EnvironmentalAssessment = {
  caseNo: '澄环评受2025-031',
  projectName: '澄川县青禾建材有限公司年产20万立方米商品混凝土项目',
  stage: 'decided',
  docKind: 'form',
  buildPlace: '澄川县青禾镇工业集中区',
  industryCode: '3021',
  developer: { name: '澄川县青禾建材有限公司', uscc: '91990421MA9100012U' },
  assessor: { name: '澄川清源环境技术有限公司', uscc: '91990421MA9100020N' },
  overview: '新建混凝土搅拌生产线2条，配套建设封闭料仓、污水沉淀池及办公用房。',
  impactsAndMeasures:
    '施工期扬尘：围挡、湿法作业、车辆冲洗。运营期粉尘：料仓封闭并设袋式除尘器；生产废水经三级沉淀后回用，不外排。',
  publicParticipation: '公示期间未收到反对意见。',
  investment: '3200',
  envInvestment: '128',
  envShare: '4.00',
  fullTextLink: 'https://chengchuan.example.invalid/huanping/2025-031.pdf',
  acceptance: { acceptedAt: '2025-12-24', from: '2025-12-25', to: '2026-01-04' },
  proposal: {
    opinion: 'approve',
    from: '2026-01-09',
    to: '2026-01-16',
    hearing: '自公示之日起五个工作日内，申请人、利害关系人可提出听证申请。',
  },
  decision: {
    docNo: '澄环审〔2026〕3号',
    date: '2026-01-20',
    result: 'approved',
    publishedAt: '2026-01-22',
  },
}
