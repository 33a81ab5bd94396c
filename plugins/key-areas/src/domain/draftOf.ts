import type { Draft } from './draft.ts'
import { fitted } from './fitted.ts'
import type { KeyArea } from './keyArea.ts'
import { present } from './present.ts'

/** What a form or an API sent of an area, as far as it fits the schema and is not empty. */
export function draftOf({
  area,
  value,
}: {
  area: Pick<KeyArea, 'schema'>
  value: unknown
}): Draft<Record<string, unknown>> {
  const draft = present(fitted({ drop: 'everything', schema: area.schema, value }))
  return (draft ?? {}) as Draft<Record<string, unknown>>
}
