import { describe, expect, test } from '@jest/globals'
import { Document, Packer, Paragraph } from 'docx'

import { isWhatItSays } from './isWhatItSays.ts'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n')
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')
const OLD = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)])
const GB18030 = Buffer.from('b2b9ccf9b1ead7bc2c313530', 'hex')
const UTF16 = Buffer.from(`\ufeff项目,标准\n补贴,150`, 'utf16le')

/** An archive without compression. */
function zip(...names: string[]): Buffer {
  const local = names.map((name) => {
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50)
    header.writeUInt16LE(Buffer.byteLength(name), 26)
    return Buffer.concat([header, Buffer.from(name)])
  })
  const directory = names.map((name) => {
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(Buffer.byteLength(name), 28)
    return Buffer.concat([entry, Buffer.from(name)])
  })
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(Buffer.concat(local).length, 16)
  return Buffer.concat([...local, ...directory, end])
}

const TYPES = '[Content_Types].xml'
const DOCX = zip(TYPES, 'word/document.xml')

describe('a file is what its name says', () => {
  test.each<[string, Buffer]>([
    ['表.csv', Buffer.from('项目,标准\n补贴,150\n')],
    ['旧.csv', GB18030],
    ['宽.txt', UTF16],
    ['空.txt', Buffer.alloc(0)],
    ['文.doc', OLD],
    ['文.docx', DOCX],
    ['公式.docx', zip(TYPES, 'word/document.xml', 'word/embeddings/oleObject1.bin')],
    ['表.xlsx', zip(TYPES, 'xl/workbook.xml', 'xl/printerSettings/printerSettings1.bin')],
    ['稿.pptx', zip(TYPES, 'ppt/presentation.xml')],
    ['版.ofd', zip('OFD.xml', 'Doc_0/Document.xml')],
    ['包.zip', zip('anything')],
    ['文.PDF', PDF],
    ['图.png', PNG],
    ['图.jpg', JPEG],
  ])('%s', (filename, bytes) => {
    expect(isWhatItSays({ bytes, filename })).toBe(true)
  })

  test('written by a real writer', async () => {
    const document = new Document({ sections: [{ children: [new Paragraph('正文')] }] })
    expect(isWhatItSays({ bytes: await Packer.toBuffer(document), filename: '文.docx' })).toBe(true)
  })
})

describe('a file is refused', () => {
  test.each<[string, string, Buffer]>([
    ['a page as an image', '图.png', Buffer.from('<html><script>1</script></html>')],
    ['a page as a table', '表.csv', Buffer.from('<!DOCTYPE html><script>1</script>')],
    ['a drawing with a script as text', '文.txt', Buffer.from(' <svg onload="1">')],
    ['a page in wide characters', '文.txt', Buffer.from('\ufeff<html><script>', 'utf16le')],
    ['a program as text', '文.txt', Buffer.from('MZ\u0090')],
    ['a script as text', '文.txt', Buffer.from('#!/bin/sh')],
    ['bytes as text', '文.txt', Buffer.from([65, 0, 66])],
    ['an archive as an image', '图.png', DOCX],
    ['an archive as a document', '文.docx', zip('anything')],
    ['a table as a document', '文.docx', zip(TYPES, 'xl/workbook.xml')],
    ['a document with programs', '文.docx', zip(TYPES, 'word/document.xml', 'word/vbaProject.bin')],
    ['an archive behind a PDF', '文.pdf', Buffer.concat([PDF, DOCX])],
    ['an archive behind an image', '图.jpg', Buffer.concat([JPEG, DOCX])],
    ['a page behind an image', '图.png', Buffer.concat([PNG, Buffer.from('<script>')])],
    ['a page before a PDF', '文.pdf', Buffer.concat([Buffer.from('<html>'), PDF])],
    ['a PDF before an archive', '文.docx', Buffer.concat([PDF, DOCX])],
    ['a page behind an archive', '包.zip', Buffer.concat([DOCX, Buffer.from('<html>')])],
    ['an image as an old document', '文.doc', JPEG],
    ['an archive cut short', '包.zip', DOCX.subarray(0, 40)],
    ['no bytes at all', '图.jpg', Buffer.alloc(0)],
    ['a kind nobody may attach', '页.html', Buffer.from('text')],
  ])('%s (%s)', (_, filename, bytes) => {
    expect(isWhatItSays({ bytes, filename })).toBe(false)
  })
})
