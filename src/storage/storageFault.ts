/** What keeps a disk from taking data. */
export type StorageFault = 'damaged' | 'full' | 'readOnly'

const FAULTS: [RegExp, StorageFault][] = [
  [/\b(ENOSPC|EDQUOT|SQLITE_FULL)\b/, 'full'],
  [/\b(EACCES|EPERM|EROFS|EISDIR|ENOTDIR|SQLITE_(READONLY|CANTOPEN)\w*)\b/, 'readOnly'],
  [/\b(EIO|SQLITE_(CORRUPT|NOTADB|IOERR)\w*)\b/, 'damaged'],
]

/** The fault of the disk behind an error, told by the codes of the system and of SQLite. */
export function storageFaultOf(error: unknown): StorageFault | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { cause, code, message } = error as { cause?: unknown; code?: unknown; message?: unknown }
  const words = `${String(code ?? '')} ${String(message ?? '')}`
  const found = FAULTS.find(([pattern]) => pattern.test(words))
  return found ? found[1] : storageFaultOf(cause)
}
