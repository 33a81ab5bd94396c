import { KEY_AREA_FIELD } from '../../names.ts'

/** The part of a form the checks look at, as text that is equal while nothing of it changes. */
export function questionOf({
  data,
  sent,
}: {
  data: Record<string, unknown>
  /** Fields the checks look at beside the key area. */
  sent: readonly string[]
}): null | string {
  const area = data[KEY_AREA_FIELD]
  if (!Array.isArray(area) || area.length === 0) return null
  const asked = ['formedOn', KEY_AREA_FIELD, 'title', ...sent]
  return JSON.stringify(Object.fromEntries(asked.map((name) => [name, data[name]])))
}
