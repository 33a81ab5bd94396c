import type { SeedFile } from './seedFile.ts'

const LINES_A_PAGE = 34
const LINE_HEIGHT = 20
const TOP = 770

/**
 * A plain A4 PDF of text lines. The font is one of the Chinese fonts every reader supplies itself
 * (Adobe-GB1), so nothing is embedded and the file stays small.
 */
export function pdfFile({
  filename,
  lines,
  title,
}: {
  filename: string
  lines: string[]
  title: string
}): SeedFile {
  return { title, data: pdf([title, '', ...lines]), filename, mimetype: 'application/pdf' }
}

function pdf(lines: string[]): Buffer {
  const pages = chunk(lines)
  const firstPage = 6
  const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ')
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + index * 2 + 1} 0 R >>`,
      stream(page),
    ]),
  ])
}

function stream(lines: string[]): string {
  const shown = lines.map((line) => `<${utf16Hex(line)}> Tj T*`).join('\n')
  const content = `BT /F1 12 Tf ${LINE_HEIGHT} TL 60 ${TOP} Td\n${shown}\nET`
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function assemble(objects: string[]): Buffer {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}

function chunk(lines: string[]): string[][] {
  const pages: string[][] = []
  for (let start = 0; start < lines.length; start += LINES_A_PAGE) {
    pages.push(lines.slice(start, start + LINES_A_PAGE))
  }
  return pages
}

function utf16Hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}
