import { describe, expect, test } from '@jest/globals'
import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

import { parseSource } from './parseSource.ts'

const read = (text: string, fileName = 'a.txt') =>
  parseSource({ bytes: Buffer.from(text), fileName })

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function wordFile(): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, text: '关于补贴标准的通知' }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: '总体要求' }),
            new Paragraph({
              children: [new TextRun('自发布之日起'), new TextRun({ bold: true, text: '施行。' })],
            }),
            new Paragraph({ style: 'Biaoti2', text: '补贴对象' }),
            new Paragraph({ bullet: { level: 0 }, text: '低保对象' }),
            new Paragraph({ bullet: { level: 0 }, text: '残疾人' }),
            new Table({
              rows: [
                new TableRow({ children: [cell('项目'), cell('标准')], tableHeader: true }),
                new TableRow({ children: [cell('低保'), cell('800元')] }),
              ],
            }),
            new Paragraph({
              children: [
                new ImageRun({ data: PIXEL, transformation: { height: 9, width: 9 }, type: 'png' }),
              ],
            }),
            new Paragraph('2026年3月9日'),
          ],
        },
      ],
      styles: { paragraphStyles: [{ basedOn: 'Normal', id: 'Biaoti2', name: '标题 2' }] },
    }),
  )
}

describe('a Word document', () => {
  test('keeps headings, marks, lists and tables, and drops images with a note', async () => {
    const source = await parseSource({ bytes: await wordFile(), fileName: '通知.docx' })
    expect(source).toMatchObject({
      formedOn: '2026-03-09',
      omissions: { images: 1 },
      title: '关于补贴标准的通知',
    })
    expect(source.html.split('\n')).toEqual([
      '<h2>总体要求</h2>',
      '<p>自发布之日起<strong>施行。</strong></p>',
      '<h3>补贴对象</h3>',
      '<ul><li>低保对象</li><li>残疾人</li></ul>',
      '<table><tbody><tr><th><p>项目</p></th><th><p>标准</p></th></tr>' +
        '<tr><td><p>低保</p></td><td><p>800元</p></td></tr></tbody></table>',
      '<p>2026年3月9日</p>',
    ])
  })

  test('that was cut short is refused', async () => {
    const bytes = (await wordFile()).subarray(0, 2_000)
    await expect(parseSource({ bytes, fileName: 'a.docx' })).rejects.toThrow('corruptDocx')
  })

  test('of the old kind is refused with advice', async () => {
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)
    await expect(parseSource({ bytes, fileName: 'a.docx' })).rejects.toThrow('legacyWord')
  })
})

describe('what is refused', () => {
  test.each([
    ['an empty file', '', 'a.txt', 'empty'],
    ['a file of spaces', ' \n　', 'a.txt', 'empty'],
    ['an unknown kind', '正文', 'a.rtf', 'badExtension'],
    ['a title alone', '标题', 'a.txt', 'noBody'],
    ['a first line that is no title', `${'长'.repeat(201)}\n正文。`, 'a.txt', 'titleTooLong'],
    ['a text beyond the limit', `标题\n${'长'.repeat(1_000_001)}`, 'a.txt', 'tooLong'],
    ['a page of images', '<p><img src="a"></p>', 'a.html', 'noBody'],
  ])('%s', async (_, text, fileName, reason) => {
    await expect(read(text, fileName)).rejects.toThrow(reason)
  })
})

describe('what is read out of a text', () => {
  test('the date of the signature comes before the file name', async () => {
    const signed = '标题\n正文一。\n云溪县人民政府\n2026年3月9日\n（此件公开发布）'
    expect((await read(signed, '20200101.txt')).formedOn).toBe('2026-03-09')
    expect((await read('标题\n正文。', '20200101.txt')).formedOn).toBe('2020-01-01')
    expect((await read('标题\n正文。')).formedOn).toBeUndefined()
  })

  test.each([
    ['云溪县财政局', ['云溪县财政局']],
    ['云溪县财政局　云溪县农业农村局', ['云溪县财政局', '云溪县农业农村局']],
    ['云溪县财政局\n云溪县审计局', ['云溪县财政局', '云溪县审计局']],
    ['请按时报送。', []],
  ])('the organs above the date sign: %s', async (lines, issuers) => {
    const { issuers: found } = await read(`标题\n送云溪县财政局备案。\n${lines}\n2026年3月9日`)
    expect(found).toEqual(issuers)
  })

  test.each([
    ['本办法自2026年4月1日起施行，有效期至2031年3月31日。', '2026-04-01', '2031-03-31'],
    ['本办法自2026年4月1日起施行，有效期5年。', '2026-04-01', '2031-03-31'],
    ['本办法自二〇二六年三月一日起实施，有效期两年。', '2026-03-01', '2028-02-29'],
    ['本通知自印发之日起施行，有效期5年。', undefined, undefined],
    ['自2020年1月1日起施行的办法同时废止，本办法自2026年4月1日起施行。', '2026-04-01', undefined],
  ])('%s is in force from %s until %s', async (text, effectiveOn, expiresOn) => {
    expect(await read(`标题\n${text}`)).toMatchObject({ effectiveOn, expiresOn })
  })

  test('the summary is the first whole sentence, at most 100 characters', async () => {
    const text = '报告\n各乡镇人民政府：\n一、概况说明。\n本县全年公开信息一千条。成效明显。'
    expect((await read(text)).summary).toBe('本县全年公开信息一千条。')
    const long = (await read(`报告\n${'长'.repeat(120)}。`)).summary
    expect(long).toHaveLength(100)
    expect(long?.endsWith('…')).toBe(true)
    expect((await read('报告\n没有句号的一行文字内容')).summary).toBeUndefined()
  })
})
