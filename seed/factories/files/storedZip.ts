import { crc32 } from './crc32.ts'

/** 1980-01-01, the earliest date a ZIP can carry: the same archive on every day. */
const DOS_DATE = 0x0021
const UTF8_NAMES = 0x0800

type ZipPart = { data: Buffer; name: string }

/** A ZIP archive whose parts are stored uncompressed, in the given order. */
export function storedZip(parts: ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8')
    const header = commonHeader(part)
    const local = Buffer.concat([uint32(0x04034b50), header, name, part.data])
    centrals.push(
      Buffer.concat([
        uint32(0x02014b50),
        uint16(20),
        header,
        Buffer.alloc(10),
        uint32(offset),
        name,
      ]),
    )
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  return Buffer.concat([
    ...locals,
    central,
    uint32(0x06054b50),
    Buffer.alloc(4),
    uint16(parts.length),
    uint16(parts.length),
    uint32(central.length),
    uint32(offset),
    uint16(0),
  ])
}

/** Version to extract up to the extra-field length: the 26 bytes both headers share. */
function commonHeader({ data, name }: ZipPart): Buffer {
  return Buffer.concat([
    uint16(20),
    uint16(UTF8_NAMES),
    uint16(0),
    uint16(0),
    uint16(DOS_DATE),
    uint32(crc32(data)),
    uint32(data.length),
    uint32(data.length),
    uint16(Buffer.byteLength(name, 'utf8')),
    uint16(0),
  ])
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16LE(value)
  return buffer
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}
