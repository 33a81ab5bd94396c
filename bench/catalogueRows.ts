import type { CatalogueRow } from '@gongkai/standard-catalogue'

import { FIELDS, type FieldCode } from '@gongkai/standard-catalogue'

const DEADLINES = [
  '自信息形成或者变更之日起20个工作日内',
  '每季度第一个月15日前',
  '收到征地批准文件之日起10个工作日内',
  '每年7月31日前',
]

/** The catalogue of a large department: every field in turn, a few elements and bases each. */
export function catalogueRows(count: number): CatalogueRow[] {
  const fields = Object.keys(FIELDS) as FieldCode[]
  return Array.from({ length: count }, (_, index) => {
    const field = fields[Math.floor((index * fields.length) / count)]!
    return {
      audience: 'public',
      bases: [
        { article: '第二十条', title: '《中华人民共和国政府信息公开条例》' },
        {
          docNo: '国办发〔2019〕54号',
          title: '《关于全面推进基层政务公开标准化规范化工作的指导意见》',
        },
      ],
      channels: ['website', 'serviceCentre'],
      deadlineText: DEADLINES[index % DEADLINES.length]!,
      elements: ['名称', '文号', '发布日期', '正文'].map((label) => ({ label, required: true })),
      field,
      firstLevel: `一级事项${Math.floor(index / 10) + 1}`,
      levels: ['county', 'township'],
      mode: 'proactive',
      optionalChannels: ['gazette'],
      secondLevel: `二级事项${index + 1}`,
      seq: index + 1,
      subject: '澄川县测量局',
    }
  })
}
