import type { Projection, ProjectionInput } from '@gongkai/publications'

import type { JsonObject } from 'payload'

import {
  basesText,
  type CatalogueRow,
  channelsText,
  elementsText,
  parseDeadline,
} from '@gongkai/standard-catalogue'

import { catalogueRowOf } from '../catalogue/catalogueRowOf.ts'
import { commonItem } from './commonItem.ts'
import { definitionTable } from './richText/node.ts'
import { type ApprovedFields, requiredText } from './snapshot.ts'
import { departmentIn, type Labels, type Tables } from './tables.ts'

/** A row of the standard catalogue 政府信息公开目录, shown with the columns it is printed with. */
export function projectCatalogItem(input: ProjectionInput): Projection {
  return commonItem({
    input,
    particulars: {
      before: ({ fields, tables }) => [definitionTable(columns({ fields, tables }))],
      category: () => 'catalogue',
      members: ({ fields, tables }) => ({ catalog_item: data({ fields, tables }) }),
    },
  })
}

function data({ fields, tables: { labels } }: { fields: ApprovedFields; tables: Tables }) {
  const row = catalogueRowOf(fields)
  const { deadlines, display } = parseDeadline(row.deadlineText)
  return {
    audience_text: row.audienceText,
    bases: row.bases.map(({ article, docNo, title }) => ({
      article,
      document_number: docNo,
      title,
    })),
    channels: [
      ...row.channels.map((code) => channel({ code, labels: labels.channels, mandatory: true })),
      ...row.optionalChannels.map((code) =>
        channel({ code, labels: labels.channels, mandatory: false }),
      ),
    ],
    cycle: row.cycle ?? parseDeadline(row.deadlineText).cycle,
    deadline_text: row.deadlineText,
    deadlines,
    display,
    elements: row.elements,
    field: row.field && { code: row.field, label: labels.catalogueFields[row.field] },
    first_level: row.firstLevel,
    levels: row.levels,
    mode: row.mode,
    other_channel: row.otherChannel,
    process: row.process,
    second_level: row.secondLevel,
    seq: row.seq,
    service_kind: row.serviceKind,
    subject: row.subject,
    supervision_telephone: row.supervisionTelephone,
    telephone: row.telephone,
    third_level: row.thirdLevel,
  } as unknown as JsonObject
}

function channel({
  code,
  labels,
  mandatory,
}: {
  code: string
  labels: Labels
  mandatory: boolean
}) {
  return { code, label: labels[code], mandatory }
}

function columns({ fields, tables }: { fields: ApprovedFields; tables: Tables }) {
  const { labels } = tables
  const row = catalogueRowOf(fields)
  const department = departmentIn({ id: requiredText({ fields, name: 'department' }), tables })
  const cycle = row.cycle ?? parseDeadline(row.deadlineText).cycle
  const rows: [name: string, text: string | undefined][] = [
    ['领域', row.field && labels.catalogueFields[row.field]],
    ['序号', row.seq?.toString()],
    ['一级事项', row.firstLevel],
    ['二级事项', row.secondLevel],
    ['三级事项', row.thirdLevel],
    ['公开内容（要素）', elementsText(row.elements)],
    ['公开依据', basesText(row.bases)],
    ['公开时限', row.deadlineText],
    ['公开主体', row.subject || department.name],
    ['公开渠道和载体', channelsText(row)],
    ['公开对象', audience({ labels: labels.audiences, row })],
    ['公开方式', row.mode && labels.modes[row.mode]],
    ['公开层级', row.levels.map((level) => labels.levels[level]).join('、')],
    ['更新周期', cycle && labels.cycles[cycle]],
    ['五公开环节', row.process && labels.processes[row.process]],
    ['事项性质', row.serviceKind && labels.serviceKinds[row.serviceKind]],
    ['咨询电话', row.telephone],
    ['监督电话', row.supervisionTelephone],
  ]
  return rows.flatMap(([name, text]) => (text ? [{ name, text }] : []))
}

function audience({ labels, row }: { labels: Labels; row: CatalogueRow }): string | undefined {
  const word = row.audience && labels[row.audience]
  return word && row.audienceText ? `${word}（${row.audienceText}）` : word
}
