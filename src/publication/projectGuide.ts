import { commonItem } from './commonItem.ts'
import type { Projection, ProjectionInput } from './projection.ts'
import { definitionTable, heading, paragraphs, type RichNode } from './richText/node.ts'
import { type ApprovedFields, textOf } from './snapshot.ts'

/**
 * A disclosure guide 政府信息公开指南: classification, arrangement, ways of obtaining and the
 * working body, the parts Article 12 of the Regulations names, in its order.
 */
export function projectGuide(input: ProjectionInput): Projection {
  return commonItem({
    input,
    particulars: {
      before: ({ fields }) => articleTwelve(fields),
      category: () => 'guides',
      members: ({ fields }) => ({ guide: contact(fields) }),
    },
  })
}

function articleTwelve(fields: ApprovedFields): RichNode[] {
  return [
    ...part({ text: fields.classification, title: '政府信息的分类' }),
    ...part({ text: fields.arrangement, title: '政府信息的编排体系' }),
    ...part({ text: fields.waysOfObtaining, title: '政府信息的获取方式' }),
    ...workingBody(fields),
    ...part({ text: fields.supervision, title: '监督与救济' }),
  ]
}

function part({ text, title }: { text: unknown; title: string }): RichNode[] {
  const stated = textOf(text)
  return stated ? [heading({ tag: 'h2', text: title }), ...paragraphs(stated)] : []
}

const CONTACT = [
  { label: '机构名称', member: 'name', name: 'bodyName' },
  { label: '办公地址', member: 'address', name: 'address' },
  { label: '办公时间', member: 'hours', name: 'hours' },
  { label: '联系电话', member: 'telephone', name: 'telephone' },
  { label: '传真号码', member: 'fax', name: 'fax' },
  { label: '电子邮箱', member: 'email', name: 'email' },
  { label: '互联网联系方式', member: 'website', name: 'website' },
]

function workingBody(fields: ApprovedFields): RichNode[] {
  const rows = CONTACT.flatMap(({ label, name }) => {
    const text = textOf(fields[name])
    return text ? [{ name: label, text }] : []
  })
  if (rows.length === 0) return []
  return [heading({ tag: 'h2', text: '政府信息公开工作机构' }), definitionTable(rows)]
}

function contact(fields: ApprovedFields): Record<string, string | undefined> {
  return Object.fromEntries(CONTACT.map(({ member, name }) => [member, textOf(fields[name])]))
}
