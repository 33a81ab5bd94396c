import { z } from 'zod'

import { choice, code, day, decimal, file, group, line, lines } from '../../domain/schema/fields.ts'
import { DOCUMENT_KINDS, from, STAGES } from './stages.ts'

const money = { digits: 6, unit: '万元' }
const creditCode = () =>
  line({ en: 'Unified social credit code', zh: '统一社会信用代码' }).optional()
const posted = {
  from: day({ en: 'Posted from', zh: '公示起始日期' }),
  to: day({ en: 'Posted until', zh: '公示截止日期' }),
}

export const schema = z.object({
  caseNo: line({ en: 'Case number', zh: '受理编号' }, { maxLength: 60 }),
  projectName: line({ en: 'Project', zh: '项目名称' }, { isWide: true }),
  stage: choice({ en: 'Stage published', zh: '公开环节' }, STAGES),
  docKind: choice({ en: 'Document', zh: '环评文件类别' }, DOCUMENT_KINDS),
  buildPlace: line({ en: 'Place', zh: '建设地点' }),
  industryCode: code(
    { en: 'Industry (GB/T 4754)', zh: '国民经济行业代码' },
    { form: /^\d{4}$/ },
  ).optional(),
  developer: group(
    { en: 'Developer', zh: '建设单位' },
    { name: line({ en: 'Name', zh: '名称' }), uscc: creditCode() },
  ),
  assessor: group(
    { en: 'Assessed by', zh: '环境影响评价机构' },
    { name: line({ en: 'Name', zh: '名称' }), uscc: creditCode() },
  ).optional(),
  overview: lines({ en: 'Overview', zh: '项目概况' }),
  impactsAndMeasures: lines({
    en: 'Main effects and what is done about them',
    zh: '主要环境影响及预防或者减轻不良环境影响的对策和措施',
  }),
  publicParticipation: lines({ en: 'Public participation', zh: '公众参与情况' }).optional(),
  investment: decimal({ en: 'Investment', zh: '总投资' }, money).optional(),
  envInvestment: decimal({ en: 'Of it for the environment', zh: '环保投资' }, money).optional(),
  envShare: decimal(
    { en: 'Share for the environment', zh: '环保投资占比' },
    { digits: 2, unit: '%' },
  ).optional(),
  fullText: file({ en: 'Full text', zh: '环评文件全本' }).optional(),
  fullTextLink: code(
    { en: 'Full text at', zh: '环评文件全本链接' },
    { form: /^https?:\/\/\S+$/ },
  ).optional(),
  acceptance: group(
    { en: 'Acceptance', zh: '受理情况' },
    { acceptedAt: day({ en: 'Accepted on', zh: '受理日期' }), ...posted },
  ).optional(),
  proposal: group(
    { en: 'Decision proposed', zh: '拟审批意见' },
    {
      opinion: choice(
        { en: 'Proposed', zh: '拟作出的意见' },
        {
          approve: { en: 'To approve', zh: '拟批准' },
          refuse: { en: 'Not to approve', zh: '拟不予批准' },
        },
      ),
      ...posted,
      hearing: lines({ en: 'Right to a hearing', zh: '听证权利告知' }),
    },
    from('proposed'),
  ).optional(),
  decision: group(
    { en: 'Decision', zh: '审批决定' },
    {
      docNo: code({ en: 'Number', zh: '审批文号' }, { form: /^\S{2,30}〔\d{4}〕\d{1,4}号$/u }),
      date: day({ en: 'Decided on', zh: '审批日期' }),
      result: choice(
        { en: 'Decision', zh: '审批结果' },
        {
          approved: { en: 'Approved', zh: '批准' },
          refused: { en: 'Not approved', zh: '不予批准' },
        },
      ),
      publishedAt: day({ en: 'Published on', zh: '公告日期' }),
    },
    from('decided'),
  ).optional(),
})
