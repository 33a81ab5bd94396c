import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { runImport } from '../../src/import/runImport.ts'

import type { RichNode } from '../../src/publication/richText/node.ts'
import { plainText } from '../../src/publication/richText/toText.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { IMPORT_TEXTS } from '../support/importTexts.ts'
import { publishOverRest } from '../support/reviewOverRest.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

type Draft = {
  _status: string
  content: { root: { children: RichNode[] } }
  id: string
  title: string
}

let app: App
let staff: TwoDepartments
let folder: string

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
  folder = await mkdtemp(path.join(tmpdir(), 'import-'))
})

afterAll(async () => {
  await app.close()
  await rm(folder, { force: true, recursive: true })
})

async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
  return file
}

async function importing(
  paths: string[],
  options: {
    collection?: string
    department?: string
    email?: string
    language?: 'en' | 'zh'
  } = {},
) {
  const lines: string[] = []
  const code = await runImport({
    payload: app.payload,
    request: { department: 'sjj', paths, ...options },
    say: (line) => lines.push(line),
  })
  return { code, lines }
}

async function drafts(title: string): Promise<Draft[]> {
  const { docs } = await app.payload.find({
    collection: 'entries',
    depth: 0,
    draft: true,
    pagination: false,
    where: { title: { equals: title } },
  })
  return docs as unknown as Draft[]
}

const total = async () => (await app.payload.count({ collection: 'entries' })).totalDocs

const shapeOf = ({ content }: Draft) =>
  content.root.children.map(({ tag, type }) => (typeof tag === 'string' ? tag : type)).join(' ')

describe('importing reports of every shape', () => {
  const shapes = {
    annualReport: 'p h2 h3 p h3 p h2 p h2 p',
    longParagraphs: 'p h2 p h2 p p',
    measures: 'h2 p p ol h2 p table p p',
    pointByPoint: 'p h2 p p h2 p',
    tornApart: 'p h2 h3 p h3 p h3 p h2 p p',
  }

  it.each(Object.keys(shapes) as (keyof typeof shapes)[])('%s', async (name) => {
    const lines: readonly string[] = IMPORT_TEXTS[name]
    const { code, lines: said } = await importing([await fileWith(`${name}.txt`, lines.join('\n'))])
    expect([said, code]).toEqual([expect.anything(), 0])
    const [draft] = await drafts(lines[0] ?? '')
    expect(draft?._status).toBe('draft')
    expect(shapeOf(draft!).replaceAll('paragraph', 'p')).toBe(shapes[name])
    const repeats = lines[1] === lines[0] ? 2 : 1
    const meant = lines
      .slice(repeats)
      .join('')
      .replace(/^\d\. |\s/gu, '')
    const kept = plainText(draft!.content.root.children).replace(/\s/gu, '')
    const withoutListMarks = meant.replace(/1\.(?=身份)|2\.(?=申请表)/gu, '')
    expect(kept).toBe(withoutListMarks)
  })

  it('fills in what the text says and reports what it does not', async () => {
    const [measures] = (await drafts('示县政府信息公开办法')) as unknown as Record<
      string,
      unknown
    >[]
    expect(measures).toMatchObject({
      category: 'other',
      department: staff.audit.id,
      disclosureMode: 'proactive',
      formedOn: '2025-03-09T12:00:00.000Z',
    })
    const [report] = (await drafts('公开工作年度报告[样式]')) as unknown as Record<
      string,
      unknown
    >[]
    expect(report).toMatchObject({ genre: 'report' })
    expect(report?.formedOn ?? null).toBeNull()
  })
})

describe('importing again', () => {
  it('skips what is there with the same text, in whatever encoding, and says so', async () => {
    const text = '\uFEFF' + IMPORT_TEXTS.tornApart.join('\r\n')
    const file = await fileWith('again.txt', Buffer.from(text, 'utf16le'))
    const before = await total()
    const { code, lines } = await importing([file])
    expect(lines[0]).toBe('again.txt  已跳过：《公开要点落实情况自查报告》先前已导入，内容相同')
    expect(code).toBe(0)
    expect(await total()).toBe(before)
  })

  it('imports the same title with another text, and the same text for another department', async () => {
    const before = await total()
    const other = await fileWith('other.txt', '公开要点落实情况自查报告\n今年另有一份报告。')
    await importing([other])
    await importing([other], { department: 'czj' })
    expect(await total()).toBe(before + 2)
  })
})

describe('files that cannot be imported', () => {
  it('are each refused with a reason while the others come in', async () => {
    const huge = await fileWith('bad/巨大.txt', '标题')
    await truncate(huge, 60 * 1024 * 1024)
    await fileWith('bad/空.txt', '')
    await fileWith('bad/损坏.docx', 'PK not a zip')
    await fileWith('bad/表.xlsx', 'x')
    await fileWith('bad/书名号.txt', '关于印发《细则的通知\n正文。')
    await fileWith('bad/~$锁.docx', 'x')
    await fileWith(
      'bad/好.html',
      '<h1>网页公告</h1><p>正文<a href="https://a.example.cn/">链接</a>。</p>',
    )
    const before = await total()
    const { code, lines } = await importing([
      path.join(folder, 'bad'),
      path.join(folder, '没有.txt'),
    ])
    expect(code).toBe(1)
    expect([...lines].sort()).toEqual(
      [
        '书名号.txt  未导入：内容不符合要求：标题中的书名号《》不成对。',
        '合计：导入 1 个，跳过 0 个，未导入 6 个',
        '好.html  已导入草稿《网页公告》；标题 0，段落 1，列表 0，表格 0；未找到成文日期，请补填',
        '巨大.txt  未导入：文件 60.0 MB，超过上限 50 MB',
        '损坏.docx  未导入：文件已损坏，或不是 Word 文档（.docx）',
        '没有.txt  未导入：文件不存在',
        '空.txt  未导入：文件是空的',
        '表.xlsx  未导入：不支持的文件类型“.xlsx”，只接受 .txt、.docx、.html、.htm',
      ].sort(),
    )
    expect(await total()).toBe(before + 1)
  })

  it.each([
    [{ department: 'nobody' }, '没有代码为“nobody”的部门'],
    [{ collection: 'users' }, '不能导入到“users”，可选：entries、interpretations、notices'],
    [{ email: 'x@example.invalid' }, '没有邮箱为“x@example.invalid”的用户'],
    [
      { department: 'nobody', language: 'en' as const },
      'there is no department with the code "nobody"',
    ],
  ])('a target that does not exist stops everything: %j', async (options, line) => {
    const before = await total()
    const file = await fileWith('target.txt', '标题\n正文。')
    expect(await importing([file], options)).toEqual({ code: 1, lines: [line] })
    expect(await total()).toBe(before)
  })
})

describe('importing as somebody', () => {
  it('keeps to their department', async () => {
    const file = await fileWith('foreign.txt', '外单位的材料\n正文一句。')
    const { code, lines } = await importing([file], { email: 'financeHandler@example.invalid' })
    expect(code).toBe(1)
    expect(lines[0]).toMatch(/^foreign\.txt {2}未导入：/u)
    expect(await drafts('外单位的材料')).toEqual([])
  })

  it('refuses whoever may not write', async () => {
    const file = await fileWith('examiner.txt', '审查人的材料\n正文一句。')
    const { code } = await importing([file], { email: 'examiner@example.invalid' })
    expect(code).toBe(1)
    expect(await drafts('审查人的材料')).toEqual([])
  })
})

describe('from a file to the public feed', () => {
  it('every character of the text arrives after three people have signed', async () => {
    const lines = IMPORT_TEXTS.tornApart
    const title = '专项工作自查报告'
    const file = await fileWith('20250309.txt', [title, ...lines.slice(2)].join('\n'))
    await importing([file], { email: 'handler@example.invalid' })
    const [draft] = await drafts(title)
    await app.payload.update({
      id: draft!.id,
      collection: 'entries',
      data: {
        documentNumberReason: '内部报告，不编文号',
        lateReason: '历史材料补录',
        topic: '0201',
        validity: 'valid',
      },
      draft: true,
    })
    await publishOverRest({
      approver: staff.approver.rest,
      collection: 'entries',
      examiner: staff.examiner.rest,
      handler: staff.handler.rest,
      id: draft!.id,
    })
    const { body } = await app.stranger('GET', '/feeds/v1/feeds/dept-sjj/feed.json')
    const [item] = (body as { items: Record<string, string>[] }).items
    expect(item?.title).toBe(title)
    expect(item?.content_text?.replaceAll('\n', '')).toBe(lines.slice(2).join(''))
    expect(item?.content_html?.replace(/<[^>]+>/gu, '')).toBe(lines.slice(2).join(''))
    expect(item?.content_html).toContain('<h3>（五）建立政务新媒体等新平台。</h3>')
  })
})
