import { join } from 'node:path'

const SHA256 = /^[0-9a-f]{64}$/

export function isSha256(text: string): boolean {
  return SHA256.test(text)
}

/** Where the public copy of a file lies; its content is its name. */
export function publicFilePath({
  filesDirectory,
  sha256,
}: {
  filesDirectory: string
  sha256: string
}): string {
  if (!isSha256(sha256)) throw new Error(`publications: "${sha256}" is no SHA-256 digest`)
  return join(filesDirectory, sha256.slice(0, 2), sha256)
}
