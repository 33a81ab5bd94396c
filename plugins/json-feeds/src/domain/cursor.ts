/** A place in one life of the log: everything up to number `n` has been delivered. */
export type Cursor = { epoch: string; n: number }

const FORM = /^1\.([\w-]{1,64})\.(0|[1-9]\d{0,14})$/

/** Opaque to clients: base64url of `1.{epoch}.{n}`. */
export function encodeCursor({ epoch, n }: Cursor): string {
  return Buffer.from(`1.${epoch}.${n}`).toString('base64url')
}

/** The cursor of a client, or null when it is not one that was ever given out in this form. */
export function decodeCursor(text: string): Cursor | null {
  const [, epoch, n] = FORM.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? []
  if (epoch === undefined || n === undefined) return null
  const cursor = { epoch, n: Number(n) }
  return encodeCursor(cursor) === text ? cursor : null
}

/** Whether the log can go on from here; if not, the client has to start anew. */
export function isCursorAlive({
  cursor,
  epoch,
  head,
}: {
  cursor: Cursor
  epoch: string
  head: number
}): boolean {
  return cursor.epoch === epoch && cursor.n <= head
}
