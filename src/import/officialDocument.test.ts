import { describe, expect, test } from '@jest/globals'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'

import { parseSource } from './parseSource.ts'

type Block = string | string[][]

const HEAD = ['000012', '特急', '澄川县人民政府文件', '澄政发〔2026〕18号']
const TITLE = '澄川县人民政府关于印发冬季供暖保障方案的通知'
const TEXT = ['各乡镇人民政府，县政府各部门：', '现将方案印发给你们，请认真贯彻执行。']
const LISTED = '附件：1.冬季供暖保障方案'
const SIGNED = ['澄川县人民政府', '2026年11月20日', '（此件公开发布）']
const ANNEX = [
  '附件1',
  '冬季供暖保障方案',
  '按照统一部署，制定本方案。',
  '各单位按职责分工落实供暖保障任务。',
  '县财政局保障经费。',
  '县住房和城乡建设局负责解释。',
  '其他事项另行通知。',
]
const IMPRINT = [
  '抄送：县委各部门，县人大常委会办公室，县政协办公室。',
  '县法院，县检察院，县人武部。',
  '澄川县人民政府办公室　　　2026年11月23日印发',
]

async function readWord(...blocks: Block[]) {
  const children = blocks.map((block) =>
    typeof block === 'string' ? new Paragraph(block) : tableOf(block),
  )
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  const { html, ...source } = await parseSource({ bytes, fileName: '20200101.docx' })
  return {
    ...source,
    lines: html
      .replace(/<[^>]+>/gu, '\n')
      .split(/\n+/u)
      .filter(Boolean),
  }
}

function tableOf(rows: string[][]): Table {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  return new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) })
}

describe('an official document laid out by GB/T 9704', () => {
  test('is read without its head and imprint, and signed where it is signed', async () => {
    const source = await readWord(...HEAD, TITLE, ...TEXT, LISTED, ...SIGNED, ...ANNEX, ...IMPRINT)
    expect(source).toMatchObject({
      documentNumber: '澄政发〔2026〕18号',
      formedOn: '2026-11-20',
      headAndImprint: HEAD.length + IMPRINT.length,
      issuers: ['澄川县人民政府'],
      title: TITLE,
    })
    expect(source.lines).toEqual([...TEXT, LISTED, ...SIGNED, ...ANNEX])
  })

  test.each([
    ['in Chinese numerals', ['澄川县人民政府', '二〇二六年十一月二十日']],
    ['with a letter for the nought', ['澄川县人民政府', '二Ｏ二六年十一月二十日']],
    ['in full-width digits', ['澄川县人民政府', '２０２６年１１月２０日']],
    ['behind the organ', ['澄川县人民政府　　2026年11月20日']],
    ['below the place of the seal', ['澄川县人民政府（盖章）', '2026年11月20日']],
  ])('has its date %s', async (_, signed) => {
    const source = await readWord(...HEAD, TITLE, ...TEXT, ...signed, ...ANNEX, ...IMPRINT)
    expect([source.formedOn, source.issuers]).toEqual(['2026-11-20', ['澄川县人民政府']])
  })

  test('is signed by its own organs, not by those of what it forwards', async () => {
    const forwarded = ['关于冬季供暖的意见', '请批转执行。', '澄川县财政局', '2026年10月8日']
    const source = await readWord(TITLE, ...TEXT, ...SIGNED, ...forwarded, ...IMPRINT)
    expect([source.formedOn, source.issuers]).toEqual(['2026-11-20', ['澄川县人民政府']])
  })

  test('is dated by the line above the note when the organ that signs is none we know', async () => {
    const signed = ['澄川县供暖工作专班', '2026年11月20日', '（此件公开发布）']
    const source = await readWord(TITLE, ...TEXT, ...signed, ...ANNEX, ...IMPRINT)
    expect([source.formedOn, source.issuers]).toEqual(['2026-11-20', []])
  })

  test('is not dated by the day on which it was printed', async () => {
    const { formedOn } = await readWord(...HEAD, TITLE, ...TEXT, ...IMPRINT)
    expect(formedOn).toBe('2020-01-01')
  })

  test('that goes up or that several issue is read below all of its head', async () => {
    const head = ['澄川县财政局', '澄川县审计局文件', '澄财发〔2026〕3号　　签发人：王某']
    const source = await readWord(...head, TITLE, ...TEXT, ...SIGNED)
    expect(source).toMatchObject({ documentNumber: '澄财发〔2026〕3号', title: TITLE })
    expect(source.lines).toEqual([...TEXT, ...SIGNED])
  })

  test('loses an imprint laid out as a table, and no table that says something', async () => {
    const imprint = [
      ['抄送：县委各部门。', ''],
      ['澄川县人民政府办公室', '2026年11月23日印发'],
    ]
    const plan = [
      ['任务', '时限'],
      ['抄送名单', '2026年11月23日'],
    ]
    const { lines } = await readWord(TITLE, ...TEXT, ...SIGNED, plan, imprint, '（共印50份）')
    expect(lines).toEqual([...TEXT, ...SIGNED, ...plan.flat()])
  })

  test('keeps a mark of secrecy in sight, and sentences on copies and printing', async () => {
    const said = ['抄送：一律通过公文系统办理。', '本通知自2026年11月20日印发之日起施行。']
    const source = await readWord('秘密★1年', ...HEAD, TITLE, ...TEXT, ...said, ...SIGNED)
    expect(source.title).toBe(TITLE)
    expect(source.lines).toEqual(['秘密★1年', ...TEXT, ...said, ...SIGNED])
  })
})
