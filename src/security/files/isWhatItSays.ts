import { zipEntryNames } from './zipEntryNames.ts'

type Look = (bytes: Buffer) => boolean

const JPEG = Buffer.from('ffd8ff', 'hex')
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex')
const ZIP_END = Buffer.from('504b0506', 'hex')
/** Longest comment a ZIP directory may end with, and the directory's end itself. */
const ZIP_TAIL = 65_535 + 22
const MARKUP = /^\s*<(!doctype|\?xml|\?php|html|head|body|script|svg|iframe)/i
const OTHER_FORMATS = ['%PDF-', 'PK\u0003\u0004', 'MZ', '\u007fELF', '#!', '{\\rtf']

const begins = (bytes: Buffer, start: Buffer | string) =>
  bytes.subarray(0, start.length).equals(Buffer.from(start as string))

/** ZIP readers look from the end, so another format in front would be both at once. */
const hidesNoArchive: Look = (bytes) => !bytes.subarray(-ZIP_TAIL).includes(ZIP_END)

const holding =
  (part: string): Look =>
  (bytes) => {
    const names = zipEntryNames(bytes)
    if (!names?.some((name) => name.startsWith(part))) return false
    // Office of today keeps programs in files with another extension.
    return !names.some((name) => /\/(vbaProject|activeX\/)/i.test(name))
  }

const office =
  (part: string): Look =>
  (bytes) =>
    holding('[Content_Types].xml')(bytes) && holding(part)(bytes)

const oldOffice: Look = (bytes) => begins(bytes, OLD_OFFICE)

const text: Look = (bytes) => {
  const start = bytes
    .toString('latin1', 0, 512)
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
  const isWide = /^(\u00ff\u00fe|\u00fe\u00ff)/.test(bytes.toString('latin1', 0, 2))
  if (!isWide && bytes.includes(0)) return false
  return (
    !MARKUP.test(start.replaceAll('\0', '')) &&
    !OTHER_FORMATS.some((each) => start.startsWith(each))
  )
}

const jpeg: Look = (bytes) => begins(bytes, JPEG) && hidesNoArchive(bytes)

const LOOKS: Record<string, Look> = {
  csv: text,
  doc: oldOffice,
  docx: office('word/'),
  jpeg,
  jpg: jpeg,
  ofd: holding('OFD.xml'),
  pdf: (bytes) => begins(bytes, '%PDF-') && hidesNoArchive(bytes),
  png: (bytes) => begins(bytes, PNG) && bytes.subarray(-PNG_END.length).equals(PNG_END),
  ppt: oldOffice,
  pptx: office('ppt/'),
  txt: text,
  xls: oldOffice,
  xlsx: office('xl/'),
  zip: (bytes) => zipEntryNames(bytes) !== undefined,
}

/** Whether the content of a file is of the kind its extension names, and of no other kind beside. */
export function isWhatItSays({ bytes, filename }: { bytes: Buffer; filename: string }): boolean {
  const extension = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(LOOKS, extension) && LOOKS[extension]!(bytes)
}
