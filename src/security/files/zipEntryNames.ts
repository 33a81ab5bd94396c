const LOCAL_HEADER = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const DIRECTORY_END = 0x06054b50
const END_LENGTH = 22

/**
 * Names of what a ZIP file holds; nothing when it is none. A file that hides another one before or
 * behind the archive is none either: it must begin with its first entry and end with its directory.
 */
export function zipEntryNames(bytes: Buffer): string[] | undefined {
  const end = bytes.length - END_LENGTH
  if (end < 0 || bytes.readUInt32LE(0) !== LOCAL_HEADER) return undefined
  if (bytes.readUInt32LE(end) !== DIRECTORY_END) return undefined
  const count = bytes.readUInt16LE(end + 10)
  const names: string[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined
    const nameLength = bytes.readUInt16LE(at + 28)
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return at === end ? names : undefined
}
