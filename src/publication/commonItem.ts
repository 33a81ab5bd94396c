import type { Projection, ProjectionInput } from '@gongkai/publications'

import type { JsonObject } from 'payload'
import { canonicalJson, officeTime, parseDocumentNumber } from '@gongkai/shared'

import {
  approvedAttachment,
  fileUrl,
  type MadeFile,
  publicAttachments,
  publicFiles,
} from './attachments.ts'
import { catalogueRow } from './catalogueRow.ts'
import { civilDate } from './civilDate.ts'
import { disclosure, publicMode } from './disclosureMode.ts'
import { issuers } from './issuers.ts'
import { permalink } from './permalink.ts'
import { printable } from './printable.ts'
import { relations } from './relations.ts'
import type { RichNode } from './richText/node.ts'
import { publicNodes } from './richText/publicNodes.ts'
import { toHtml } from './richText/toHtml.ts'
import { hasTables, toText } from './richText/toText.ts'
import {
  type ApprovedFields,
  type ApprovedSnapshot,
  readSnapshot,
  requiredText,
  textOf,
  textsOf,
} from './snapshot.ts'
import { departmentIn, type Labels, type Tables } from './tables.ts'
import { timeliness } from './timeliness.ts'
import { validity } from './validity.ts'

export type Particulars = {
  /** Nodes before the stored rich text, for records whose content is in fields. */
  before?: (args: { fields: ApprovedFields; tables: Tables }) => RichNode[]
  category: (fields: ApprovedFields) => string
  /** Members of `_disclosure` that only this kind of record has. */
  members?: (args: { fields: ApprovedFields; tables: Tables }) => JsonObject
  /** Typed data, which is content: public only where the text is. */
  typed?: (args: {
    firstPublishedAt: string
    modifiedAt: string
    snapshot: ApprovedSnapshot
    tables: Tables
  }) => TypedPart
}

export type TypedPart = {
  /** Attachments that the data names, listed after those of the record. */
  attachmentIds: string[]
  /** Files made of the data, listed after the attachments. */
  files: MadeFile[]
  members: JsonObject
  /** Nodes between those of the fields and the stored rich text. */
  nodes: RichNode[]
}

/**
 * The public form of an approved record: a JSON Feed 1.1 item with `_disclosure`, the feeds it
 * belongs to and the files it needs. It depends on its input alone: same snapshot, tables and
 * public life, same bytes. A record disclosed on application shows its catalogue data only
 * (Regulations on Disclosure of Government Information, Articles 12 and 13).
 */
export function commonItem({
  input,
  particulars,
}: {
  input: ProjectionInput
  particulars: Particulars
}): Projection {
  const tables = input.tables as Tables
  const snapshot = readSnapshot(input.snapshot)
  const { fields } = snapshot
  const category = particulars.category(fields)
  const isOpen = publicMode(fields) === 'proactive'
  const { firstPublishedAt, modifiedAt } = input
  const typed = isOpen
    ? particulars.typed?.({ firstPublishedAt, modifiedAt, snapshot, tables })
    : undefined
  const attached = isOpen ? textsOf(fields.attachments) : []
  const attachments = [...new Set([...attached, ...(typed?.attachmentIds ?? [])])].map((id) =>
    approvedAttachment({ id, snapshot }),
  )
  const [lead, ...joint] = issuers({ fields, tables })
  const item = {
    _disclosure: {
      ...typed?.members,
      ...particulars.members?.({ fields, tables }),
      audience: classified({
        code: fields.audience,
        labels: tables.labels.audiences,
        scheme: 'audience',
      }),
      catalogue_row: catalogueRow({ fields, input, tables }),
      category: classified({
        code: category,
        labels: tables.labels.categories,
        scheme: 'category',
      })[0],
      disclosure: disclosure({ category, fields, tables }),
      document_number: documentNumber(fields),
      formed_on: civilDate(fields.formedOn),
      genre: classified({
        code: fields.genre,
        labels: tables.labels.genres,
        scheme: 'gov-genre',
      })[0],
      index_number: textOf(fields.indexNumber),
      issuers: [lead, ...joint],
      published_on: civilDate(input.firstPublishedAt),
      publisher: { code: lead.code, name: lead.name },
      relations: relations({ fields, input, tables }),
      topics: classified({ code: fields.topic, labels: tables.labels.topics, scheme: 'gov-topic' }),
      timeliness: timeliness({ fields, input }),
      validity: validity({ fields, today: tables.today }),
    },
    attachments: publicAttachments({ attachments, made: typed?.files, tables }),
    authors: [{ name: lead.name }],
    date_modified: officeTime(new Date(input.modifiedAt)),
    date_published: officeTime(new Date(input.firstPublishedAt)),
    id: input.publicId,
    language: 'zh-CN',
    summary: textOf(fields.summary),
    tags: textsOf(fields.keywords),
    title: requiredText({ fields, name: 'title' }).trim(),
    url: permalink({ publicId: input.publicId, tables }),
  }
  const before = typed?.nodes ?? []
  const text = isOpen
    ? openText({ before, input, particulars, tables })
    : onApplicationText(lead.name)
  return {
    body: finished({ ...item, ...text }),
    files: publicFiles({ attachments, made: typed?.files, tables }),
    scopes: scopes({ category, fields, tables }),
  }
}

function openText({
  before: typed,
  input,
  particulars,
  tables,
}: {
  before: RichNode[]
  input: ProjectionInput
  particulars: Particulars
  tables: Tables
}) {
  const snapshot = readSnapshot(input.snapshot)
  const { fields } = snapshot
  const before = particulars.before?.({ fields, tables }) ?? []
  const written = publicNodes({
    addresses: {
      fileOf: (id) => {
        const file = snapshot.attachments[id]
        return file && { title: file.title ?? file.filename, url: fileUrl({ ...file, tables }) }
      },
      pageOf: (target) => {
        const publicId = input.publicIdOf(target)
        return publicId && permalink({ publicId, tables })
      },
      siteUrl: tables.siteUrl,
      trustedOrigins: [new URL(tables.siteUrl).origin, new URL(tables.feedsUrl).origin],
    },
    content: fields.content,
  })
  const nodes = [...before, ...typed, ...written]
  return { content_html: toHtml(nodes), content_text: toText(nodes), has_tables: hasTables(nodes) }
}

function onApplicationText(publisher: string) {
  return {
    content_text: `本信息依申请公开，可向${publisher}提出政府信息公开申请。`,
    has_tables: false,
  }
}

function documentNumber(fields: ApprovedFields): JsonObject | undefined {
  const stated = textOf(fields.documentNumber)
  if (!stated) return undefined
  const number = parseDocumentNumber(stated)
  if (!number) return { text: stated }
  const { agencyWord, serial, text, year } = number
  return { agency_word: agencyWord, serial, text, year }
}

function classified({ code, labels, scheme }: { code: unknown; labels: Labels; scheme: string }) {
  const value = textOf(code)
  return value ? [{ code: value, label: labels[value], scheme }] : []
}

function scopes({
  category,
  fields,
  tables,
}: {
  category: string
  fields: ApprovedFields
  tables: Tables
}): string[] {
  const id = requiredText({ fields, name: 'department' })
  return ['all', `dept-${departmentIn({ id, tables }).code}`, `category-${category}`]
}

/** Canonical form: empty members left out, so that two ways of writing nothing are one. */
function finished({ has_tables, ...item }: { [key: string]: unknown; _disclosure: object }) {
  const body = { ...item, _disclosure: { ...item._disclosure, has_tables } }
  return JSON.parse(canonicalJson(printable(body))) as JsonObject
}
