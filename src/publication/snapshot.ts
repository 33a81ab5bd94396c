import type { JsonObject } from 'payload'

export type ApprovedAttachment = {
  filename: string
  filesize: number
  mimeType: string
  sha256: string
  title?: string
}

export type ApprovedFields = Record<string, unknown>

export type ApprovedSnapshot = {
  attachments: Record<string, ApprovedAttachment>
  /** What was approved with the record without being in it, such as long tables. */
  enclosures: Record<string, unknown>
  fields: ApprovedFields
}

/**
 * The parts of an approved snapshot. Canonical JSON folds "nothing" away, so a member that is
 * missing is an empty one.
 */
export function readSnapshot(snapshot: JsonObject): ApprovedSnapshot {
  if (!isRecord(snapshot.fields)) throw new Error('the approved snapshot holds no fields')
  const attachments = isRecord(snapshot.attachments) ? snapshot.attachments : {}
  return {
    attachments: attachments as Record<string, ApprovedAttachment>,
    enclosures: isRecord(snapshot.enclosures) ? snapshot.enclosures : {},
    fields: snapshot.fields,
  }
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export function requiredText({ fields, name }: { fields: ApprovedFields; name: string }): string {
  const text = textOf(fields[name])
  if (text === undefined) throw new Error(`the approved snapshot has no ${name}`)
  return text
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

export function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
