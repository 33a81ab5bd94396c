import { uuidv7 } from 'uuidv7'

/** A new UUIDv7 (RFC 9562). */
export function newUuid(): string {
  return uuidv7()
}
