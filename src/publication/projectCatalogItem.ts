import { commonItem } from './commonItem.ts'
import type { Projection, ProjectionInput } from './projection.ts'
import { definitionTable } from './richText/node.ts'
import { type ApprovedFields, requiredText, textOf, textsOf } from './snapshot.ts'
import { departmentIn, type Labels, type Tables } from './tables.ts'

/** A row of the standard catalogue 政府信息公开目录, shown with the columns it is printed with. */
export function projectCatalogItem(input: ProjectionInput): Projection {
  return commonItem({
    input,
    particulars: {
      before: ({ fields, tables }) => [definitionTable(columns({ fields, tables }))],
      category: () => 'catalogue',
      members: ({ fields }) => ({
        catalog_item: {
          basis: textOf(fields.basis),
          channels: textsOf(fields.channels),
          cycle: textOf(fields.cycle),
          deadline_text: textOf(fields.deadlineText),
          elements: textOf(fields.elements),
          first_level: textOf(fields.firstLevel),
          level: textOf(fields.level),
          second_level: textOf(fields.secondLevel),
        },
      }),
    },
  })
}

function columns({ fields, tables }: { fields: ApprovedFields; tables: Tables }) {
  const { labels } = tables
  const department = departmentIn({ id: requiredText({ fields, name: 'department' }), tables })
  const rows: [name: string, text: string | undefined][] = [
    ['一级事项', textOf(fields.firstLevel)],
    ['二级事项', textOf(fields.secondLevel)],
    ['公开内容（要素）', textOf(fields.elements)],
    ['公开依据', textOf(fields.basis)],
    ['公开时限', textOf(fields.deadlineText)],
    ['公开主体', department.name],
    ['公开渠道和载体', labelled({ codes: textsOf(fields.channels), labels: labels.channels })],
    ['公开对象', labelled({ codes: one(fields.audience), labels: labels.audiences })],
    ['公开方式', labelled({ codes: one(fields.mode), labels: labels.modes })],
    ['公开层级', labelled({ codes: one(fields.level), labels: labels.levels })],
    ['更新周期', labelled({ codes: one(fields.cycle), labels: labels.cycles })],
  ]
  return rows.flatMap(([name, text]) => (text ? [{ name, text }] : []))
}

function one(code: unknown): string[] {
  const text = textOf(code)
  return text ? [text] : []
}

function labelled({ codes, labels }: { codes: string[]; labels: Labels }): string | undefined {
  return codes.length > 0 ? codes.map((code) => labels[code] ?? code).join('、') : undefined
}
