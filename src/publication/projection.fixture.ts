import type { Projection, ProjectionInput } from '@gongkai/publications'

import type { JsonObject } from 'payload'
import { canonicalJson } from '@gongkai/shared'

import { DEFAULT_PERMALINK, type Tables } from './tables.ts'

export const PUBLIC_ID = 'urn:uuid:019cd68e-7a2b-7c4d-8e1f-0123456789ab'
export const OTHER_PUBLIC_ID = 'urn:uuid:0198a5e2-11aa-7b01-9c2d-ba9876543210'

export const tables: Tables = {
  departments: {
    d1: {
      code: 'mzj',
      creditCode: '11990000MB0000001X',
      formerNames: [
        {
          name: '云溪县民政与救助局',
          validFrom: '2015-01-01T12:00:00.000Z',
          validTo: '2019-03-20T12:00:00.000Z',
        },
      ],
      name: '云溪县民政局',
    },
    d2: { code: 'czj', creditCode: '11990000MB0000002Y', formerNames: [], name: '云溪县财政局' },
  },
  feedsUrl: 'https://open.yunxi.example.cn',
  labels: {
    audiences: { public: '全社会', specificGroup: '特定群体' },
    catalogueFields: { elderlyCare: '养老服务' },
    categories: { livelihood: '民生政策' },
    channels: { gazette: '政府公报', website: '政府网站' },
    cycles: { P1M: '每月' },
    genres: { notice: '通知' },
    grounds: { G15: '第十五条：商业秘密、个人隐私' },
    interpretationElements: { background: '背景依据', content: '主要内容' },
    interpretationForms: { questions: '问答' },
    levels: { county: '县级' },
    modes: { onApplication: '依申请公开' },
    noticeKinds: { hearing: '听证' },
    processes: {},
    serviceKinds: {},
    topics: { '1703': '社会福利' },
  },
  permalink: DEFAULT_PERMALINK,
  privateFilesDirectory: '/srv/gongkai/private-files',
  referrers: {},
  siteUrl: 'https://www.yunxi.example.cn',
  today: '2026-03-12',
}

export function textNode(text: string): JsonObject {
  return { detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }
}

export function block({ children, ...members }: JsonObject): JsonObject {
  return {
    children: children as unknown,
    direction: null,
    format: '',
    indent: 0,
    version: 1,
    ...members,
  }
}

export function paragraph(...children: JsonObject[]): JsonObject {
  return block({ children, type: 'paragraph' })
}

export function richText(...children: JsonObject[]): JsonObject {
  return { root: block({ children, type: 'root' }) }
}

/** What an item says of itself as a government record. */
export function disclosureOf({ _disclosure }: Projection['body']): JsonObject {
  return _disclosure as JsonObject
}

const approvedFields = {
  audience: 'public',
  category: 'livelihood',
  content: richText(paragraph(textNode('各区人民政府：'))),
  department: 'd1',
  disclosureMode: 'proactive',
  documentNumber: '云民发〔2026〕8号',
  formedOn: '2026-03-09T12:00:00.000Z',
  genre: 'notice',
  indexNumber: '11990000MB0000001X/2026-00041',
  keywords: ['养老服务'],
  summary: '自2026年4月1日起调整补贴标准。',
  title: '关于调整养老服务补贴标准的通知',
  topic: '1703',
  validity: 'valid',
}

/** An input as the log would hand it over: the snapshot went through canonical JSON. */
export function inputWith({
  attachments = {},
  fields = {},
  ...others
}: Partial<Omit<ProjectionInput, 'snapshot'>> & {
  attachments?: JsonObject
  fields?: JsonObject
}): ProjectionInput {
  const snapshot = {
    attachments,
    collection: 'entries',
    fields: { ...approvedFields, ...fields },
    id: 'e1',
  }
  return {
    collection: 'entries',
    firstPublishedAt: '2026-03-10T01:00:00.000Z',
    id: 'e1',
    modifiedAt: '2026-03-12T07:20:00.000Z',
    publicId: PUBLIC_ID,
    publicIdOf: () => undefined,
    revision: 1,
    snapshot: JSON.parse(canonicalJson(snapshot)) as JsonObject,
    tables,
    ...others,
  }
}
