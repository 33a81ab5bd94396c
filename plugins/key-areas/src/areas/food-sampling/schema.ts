import { z } from 'zod'

import { day, decimal, line, rows, table, whole } from '../../domain/schema/fields.ts'

const text = (en: string, zh: string) => line({ en, zh }, { maxLength: 300 })

/** Unknown or not applicable is written `/` in these bulletins. */
const textOrNone = (en: string, zh: string) =>
  line({ en, zh }, { maxLength: 300, strokeMeansNone: true })

export const schema = z.object({
  issueNo: line({ en: 'Issue', zh: '期号' }, { maxLength: 60 }),
  publishedOn: day({ en: 'Date', zh: '公告日期' }),
  batchTotal: whole({ en: 'Batches sampled', zh: '抽检批次' }, { unit: '批次' }),
  passed: whole({ en: 'Passed', zh: '合格批次' }, { unit: '批次' }),
  failed: whole({ en: 'Failed', zh: '不合格批次' }, { unit: '批次' }),
  passRate: decimal({ en: 'Pass rate', zh: '合格率' }, { digits: 2, unit: '%' }).optional(),
  failedItems: table(
    { en: 'Failed items', zh: '不合格产品信息' },
    {
      samplingNo: text('Sample', '抽样编号'),
      producerName: textOrNone('Producer', '标称生产企业名称'),
      producerAddress: textOrNone('Address of the producer', '标称生产企业地址'),
      sampledUnit: text('Sampled at', '被抽样单位名称'),
      sampledAddress: text('Address sampled at', '被抽样单位地址'),
      foodName: text('Food', '食品名称'),
      spec: textOrNone('Specification', '规格型号'),
      trademark: textOrNone('Trade mark', '商标'),
      productionDate: textOrNone('Produced on or batch', '生产日期/批号'),
      item: text('Failed item', '不合格项目'),
      result: textOrNone('Result', '检验结果'),
      standardValue: textOrNone('Standard value', '标准值'),
      category: text('Category', '分类'),
      noticeNo: text('Notice', '公告号').optional(),
      noticeDate: day({ en: 'Date of the notice', zh: '公告日期' }).optional(),
      taskSource: text('Source of the task', '任务来源/项目名称').optional(),
      lab: text('Laboratory', '检验机构').optional(),
    },
  ).optional(),
  followUp: rows(
    { en: 'What was done', zh: '核查处置情况' },
    {
      samplingNo: text('Sample', '抽样编号'),
      recall: text('Recall', '召回下架情况').optional(),
      penaltyDocNo: text('Penalty decision', '行政处罚决定书文号').optional(),
      publishedOn: day({ en: 'Published on', zh: '公开日期' }).optional(),
    },
    { rowLabel: { en: 'Case', zh: '处置' } },
  ).optional(),
})
