import type { SeedFile } from './seedFile.ts'

import { storedZip } from './storedZip.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook of one sheet with text cells. */
export function xlsxFile({
  filename,
  rows,
  title,
}: {
  filename: string
  rows: string[][]
  title: string
}): SeedFile {
  return {
    title,
    data: storedZip([
      { data: Buffer.from(CONTENT_TYPES, 'utf8'), name: '[Content_Types].xml' },
      { data: Buffer.from(PACKAGE_RELATIONS, 'utf8'), name: '_rels/.rels' },
      { data: Buffer.from(WORKBOOK, 'utf8'), name: 'xl/workbook.xml' },
      { data: Buffer.from(WORKBOOK_RELATIONS, 'utf8'), name: 'xl/_rels/workbook.xml.rels' },
      { data: Buffer.from(sheet(rows), 'utf8'), name: 'xl/worksheets/sheet1.xml' },
    ]),
    filename,
    mimetype: `${TYPE}.sheet`,
  }
}

const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`

const PACKAGE_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const WORKBOOK = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets></workbook>`

const WORKBOOK_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`

function sheet(rows: string[][]): string {
  const body = rows
    .map((cells, index) => `<row r="${index + 1}">${cells.map(cell).join('')}</row>`)
    .join('')
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`
}

function cell(text: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
