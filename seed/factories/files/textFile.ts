import type { SeedFile } from './seedFile.ts'

const MIME_TYPES: Record<string, string> = { csv: 'text/csv', txt: 'text/plain' }

/** Text or CSV in UTF-8 with a byte-order mark, which spreadsheet programs need for Chinese. */
export function textFile({
  filename,
  lines,
  title,
}: {
  filename: string
  lines: string[]
  title: string
}): SeedFile {
  const extension = filename.split('.').at(-1) ?? ''
  const mimetype = MIME_TYPES[extension]
  if (!mimetype) throw new Error(`A text file ends in .csv or .txt: ${filename}`)
  return { title, data: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8'), filename, mimetype }
}
