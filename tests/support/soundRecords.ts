type Node = { [key: string]: unknown; type: string; version: number }

/** A text of one paragraph as the editor stores it. */
export function paragraph(text: string) {
  return editorState([block({ type: 'paragraph', children: [textNode(text)], textFormat: 0 })])
}

/** A text with everything the editor offers a document. */
export function richDocument() {
  const item = block({ type: 'listitem', children: [textNode('农机')], value: 1 })
  const link = block({
    type: 'link',
    children: [textNode('实施细则')],
    fields: { linkType: 'custom', newTab: false, url: 'https://www.example.gov.cn/a' },
    version: 3,
  })
  const cell = block({
    type: 'tablecell',
    children: [block({ type: 'paragraph', children: [textNode('3000元')], textFormat: 0 })],
    colSpan: 1,
    headerState: 0,
  })
  return editorState([
    block({ type: 'heading', children: [textNode('一、补贴对象')], tag: 'h2' }),
    block({ type: 'paragraph', children: [link], textFormat: 0 }),
    block({ type: 'list', children: [item], listType: 'number', start: 1, tag: 'ol' }),
    block({ type: 'table', children: [block({ type: 'tablerow', children: [cell] })] }),
    { type: 'horizontalrule', version: 1 },
  ])
}

function editorState(children: Node[]) {
  return { root: { ...block({ type: 'root', children }), children } }
}

function block(node: { [key: string]: unknown; children: Node[]; type: string }) {
  return { direction: null, format: '' as const, indent: 0, version: 1, ...node }
}

function textNode(text: string): Node {
  return { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 }
}

const common = {
  audience: 'public' as const,
  content: paragraph('为进一步规范农机购置补贴工作，现就有关事项通知如下。'),
  disclosureMode: 'proactive' as const,
  formedOn: '2026-03-09T12:00:00.000Z',
  lateReason: '平台建成前形成的信息',
  summary: '明确农机购置补贴的对象、标准和申领程序。',
  title: '关于做好农机购置补贴工作的通知',
  topic: '0601' as const,
  validity: 'valid' as const,
}

export const ENTRY = {
  ...common,
  category: 'livelihood' as const,
  documentNumber: '示农发〔2026〕8号',
  genre: 'notice' as const,
}

export const INTERPRETATION = { ...common, form: 'text' as const, genre: 'interpretation' as const }

export const NOTICE = { ...common, genre: 'publicity' as const, noticeKind: 'hearing' as const }

export const GUIDE = {
  address: '示县人民路1号',
  applicationChannels: '当面、邮寄、网上均可提出。',
  applicationSteps: '登记、审核、办理、答复。',
  arrangement: '按单位和主题编排。',
  bodyName: '示县审计局办公室',
  classification: '分为机构职能、法规文件等。',
  email: 'sjj@example.invalid',
  confirmedOn: '2026-09-01T12:00:00.000Z',
  fax: '无',
  fees: '不收取费用。',
  hours: '工作日9:00—17:00',
  postalCode: '990400',
  readingPlaces: '示县档案馆、图书馆。',
  supervision: '认为未依法公开的，可以投诉、举报，也可以依法申请行政复议。',
  telephone: '0000-5550100',
  timeLimits: '自收到申请之日起20个工作日内答复。',
  title: '示县审计局政府信息公开指南',
  waysOfObtaining: '政府网站、查阅点和依申请公开。',
}

export const CATALOG_ITEM = {
  audience: 'public' as const,
  bases: [{ title: '《中华人民共和国政府信息公开条例》' }],
  channels: ['website' as const],
  deadlineText: '自信息形成或变更之日起20个工作日内',
  elements: [{ label: '审计结果公告', required: true }],
  field: 'general' as const,
  firstLevel: '审计监督',
  levels: ['county' as const],
  mode: 'proactive' as const,
  secondLevel: '审计结果',
  title: '审计结果公告',
}

export const SOUND_RECORDS = {
  'catalog-items': CATALOG_ITEM,
  entries: ENTRY,
  guides: GUIDE,
  interpretations: INTERPRETATION,
  notices: NOTICE,
}
