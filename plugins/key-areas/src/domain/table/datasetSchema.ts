import { z } from 'zod'

import { COLUMN_TYPES } from './datasetText.ts'

const day = z.iso.date()
const digest = z.string().regex(/^[0-9a-f]{64}$/)

const dataset = z.strictObject({
  $schema: z.url().optional(),
  dataset: z
    .string()
    .regex(/^[a-z][a-z0-9-]*\/[\w.]+$/)
    .meta({ description: '领域代码/表格代码', title: '数据集' }),
  title: z.string().min(1).meta({ title: '名称' }),
  publisher: z
    .strictObject({ name: z.string(), uscc: z.string().optional() })
    .optional()
    .meta({ description: 'uscc为统一社会信用代码', title: '发布机构' }),
  region: z.string().optional().meta({ title: '所涉区域' }),
  period: z
    .strictObject({ type: z.enum(['month', 'quarter', 'year']), value: z.string() })
    .optional()
    .meta({ title: '所属期' }),
  unit: z
    .strictObject({ money: z.string(), scale: z.int().min(0) })
    .optional()
    .meta({ description: '全部金额同一单位时给出；scale为最多小数位数', title: '金额单位' }),
  updateFrequency: z
    .enum(['P1M', 'P3M', 'P1Y'])
    .optional()
    .meta({ description: 'ISO 8601时间段', title: '更新频率' }),
  openStatus: z.string().meta({ title: '开放状态' }),
  license: z.string().meta({ title: '使用许可' }),
  issued: day.optional().meta({ title: '首次发布日期' }),
  modified: day.optional().meta({ title: '最近更新日期' }),
  indexNo: z.string().optional().meta({ title: '索引号' }),
  schema: z
    .array(
      z.strictObject({
        key: z.string(),
        label: z.string(),
        type: z.enum([...new Set(Object.values(COLUMN_TYPES))]),
        unit: z.string().optional(),
        labels: z.record(z.string(), z.string()).optional(),
      }),
    )
    .min(1)
    .meta({ description: 'decimal为十进制文本，date为YYYY-MM-DD', title: '数据项' }),
  total: z.int().min(1).meta({ title: '数据量' }),
  checks: z
    .array(z.strictObject({ ok: z.boolean(), rule: z.string() }))
    .optional()
    .meta({
      description: '按本记录自身数据复核；须与其他记录比对的领域只列出未通过的规则',
      title: '核对规则',
    }),
  sha256: digest.meta({ description: 'rows的规范化JSON（RFC 8785）的摘要', title: '数据摘要' }),
  rows: z.array(z.record(z.string(), z.union([z.boolean(), z.number(), z.string()]))).meta({
    title: '数据',
  }),
})

/** JSON Schema (draft 2020-12) of the JSON file of a published table. */
export function datasetSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(dataset), title: '公开数据表' }
}
