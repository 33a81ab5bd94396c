import mammoth from 'mammoth'

import { Refusal } from './refusal.ts'

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0]
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  ...[1, 2, 3, 4].flatMap((level) => [
    `p[style-name='heading ${level}'] => h${level + 1}:fresh`,
    `p[style-name='Heading ${level}'] => h${level + 1}:fresh`,
    `p[style-name='标题 ${level}'] => h${level + 1}:fresh`,
    `p[style-name='标题${level}'] => h${level + 1}:fresh`,
  ]),
  'u => u',
  'strike => s',
]

/** HTML of a Word document with its headings, lists, tables, links and footnotes; no images. */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) {
    throw new Refusal({ key: 'legacyWord' })
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        ignoreEmptyParagraphs: true,
        styleMap: STYLES,
      },
    )
    return value
  } catch (error) {
    throw new Refusal({ key: 'corruptDocx' }, { cause: error })
  }
}
